import type { LoaderFunctionArgs } from '@remix-run/node';
import { file } from '../../web/files';
import { qrPicture } from '../../web/qrPicture';
import { goodsOfKit } from './share-page/goodsOfKit';

/** The QR code that leads to goods, to be printed anywhere. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { address } = await goodsOfKit(context, params.id);
  return file(`qr-${address.split('/').at(-1)}.png`, 'image/png', await qrPicture(address));
}
