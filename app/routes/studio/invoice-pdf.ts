import type { LoaderFunctionArgs } from '@remix-run/node';
import { sheetFile } from '../../web/sheetFile';
import { invoiceOfOrder } from './order-page/invoiceOfOrder';

/** The invoice of the shop's own order as PDF. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { sheet } = await invoiceOfOrder(context, params.id);
  return sheetFile(sheet);
}
