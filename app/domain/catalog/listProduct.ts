import { type Actor, may } from '../accounts';
import { dayInWib } from '../calendar';
import { createProduct } from './createProduct';
import type { NotSaved, ProductDetails } from './productDetails';
import type { ProductStatus } from './productStates';
import { allOrNothing } from './refusing';
import { settleDetails } from './settleDetails';
import { takeStep } from './takeStep';
import { writePermits } from './writePermits';
import { writePhotos } from './writePhotos';
import { writeVariants } from './writeVariants';

export type Saved = { ok: true; id: string; slug: string; status: ProductStatus };

/**
 * Adds goods to a shop, as a draft or shown at once. Shown goods need everything; a draft may lack all but its name.
 *
 * @param wish.isShown whether shoppers shall see it now
 */
export async function listProduct(
  actor: Actor,
  { shopId, isShown, ...details }: { shopId: string; isShown: boolean } & ProductDetails,
  now = new Date(),
): Promise<Saved | NotSaved> {
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  return allOrNothing(async (tx): Promise<Saved> => {
    const { columns, holder, permits } = await settleDetails(tx, shopId, details);
    const product = await createProduct(tx, columns, shopId);
    await writePhotos(tx, product.id, details.photos);
    await writePermits(tx, product.id, holder, permits, dayInWib(now));
    await writeVariants(tx, product.id, details.variants, actor.personId, now);
    const status = isShown ? await takeStep(tx, product.id, 'list', now) : 'DRAFT';
    return { ok: true, ...product, status };
  });
}
