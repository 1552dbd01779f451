import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import { requireGoodsKeeper } from '../../web/doors';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { keepUploads } from './product-form/uploads';

/** Nothing stands here: it is where a script sends photos to, one by one. */
export const loader = () => redirect('/studio/produk');

/** Keeps one photo. @returns its hash, or what is wrong with it in the reader's words */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireGoodsKeeper(context);
  const { hashes, errors } = await keepUploads(await readForm(request));
  const [hash] = hashes;
  return hash ? json({ hash }) : json({ say: errors[0] ?? m.quick_photo_missing() }, 422);
}
