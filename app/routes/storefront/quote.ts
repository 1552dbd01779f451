import { type ActionFunctionArgs, json } from '@remix-run/node';
import { shopperOf } from '../../web/cart';
import { readForm } from '../../web/forms';
import { bookOf, keptIn, layTable } from './checkout/table';
import { readCheckout } from './checkout/wish';

/**
 * What the checkout form, however unfinished, would cost now. Asked by the page itself beside Remix, whose own fetching shows an
 * error page in place of a half-filled form when the line breaks.
 */
export async function action({ request, context: { visitor } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const shopper = await shopperOf(visitor);
  const kept = keptIn(await bookOf(shopper), form.get('addressId'));
  const table = await layTable(shopper, readCheckout(form, kept).payload);
  return json({ table }, { headers: { 'Cache-Control': 'no-store' } });
}
