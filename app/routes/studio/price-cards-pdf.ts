import type { LoaderFunctionArgs } from '@remix-run/node';
import { priceCardsFile } from '../../web/priceCardsFile';
import { m } from '../../words/generated/messages';
import { cardsOf } from './print-page/cardsOf';

/** The chosen price cards as PDF. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { cards } = await cardsOf(context);
  if (cards.length === 0) throw new Response(null, { status: 404 });
  return priceCardsFile('kartu-harga.pdf', m.promotions_cards(), cards);
}
