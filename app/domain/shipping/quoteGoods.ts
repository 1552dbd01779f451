import { db } from '../../platform/db';
import { chargedGrams, optionsFor, ratesByShop, type ShippingOption } from './quote';

/**
 * What one piece of a variant costs to send to a place, before anything lies in a cart; by each service, cheapest first.
 *
 * @returns none where the shop does not send there, nothing for a variant that is not offered
 */
export async function quoteGoods(
  variantId: string,
  to: { regencyCode: string; districtCode: string },
): Promise<ShippingOption[] | undefined> {
  const variant = await db.variant.findFirst({
    where: { id: variantId, retiredAt: null },
    select: { grams: true, lengthCm: true, widthCm: true, heightCm: true, product: { select: { shopId: true } } },
  });
  if (!variant) return undefined;
  const { product, ...packed } = variant;
  const rates = (await ratesByShop([product.shopId])).get(product.shopId) ?? [];
  return optionsFor(rates, to, Math.max(1000, chargedGrams([{ ...packed, quantity: 1 }])));
}
