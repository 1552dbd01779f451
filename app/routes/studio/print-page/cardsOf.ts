import type { AppLoadContext } from '@remix-run/node';
import { pricesToPrint } from '../../../domain/catalog';
import { rupiah } from '../../../ui/rupiah';
import { requirePromoter } from '../../../web/doors';
import type { PriceCard } from '../../../web/priceCardsFile';
import { m } from '../../../words/generated/messages';

/** As many cards are printed at once: five sheets. */
export const MOST_CARDS = 40;

/** The price cards that an address names by `kartu`, and what else could be chosen. */
export async function cardsOf(context: AppLoadContext) {
  const goods = await pricesToPrint(await requirePromoter(context));
  const { origin, searchParams } = context.visitor.url;
  const wanted = new Set(searchParams.getAll('kartu'));
  const chosen = goods.filter(({ variantId }) => wanted.has(variantId));
  const printed = chosen.slice(0, MOST_CARDS);
  const cards = printed.map(
    ({ name, variant, price, place, shop, slug }): PriceCard => ({
      name,
      variant,
      price: rupiah(price),
      origin: m.promotions_card_made_in({ place }),
      shop,
      address: `${origin}/produk/${slug}`,
    }),
  );
  return { goods, printed, cards, isTooMany: chosen.length > MOST_CARDS };
}
