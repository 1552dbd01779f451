import type { Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dayInWib } from '../calendar';
import { createProduct } from './createProduct';
import type { NotSaved, ProductDetails } from './productDetails';
import type { ProductStatus } from './productStates';
import { keepVersion } from './productVersions';
import { allOrNothing, refuse } from './refusing';
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
  wish: { shopId: string; isShown: boolean } & ProductDetails,
  now = new Date(),
): Promise<Saved | NotSaved> {
  return allOrNothing((tx) => listProductIn(tx, { actor, wish }, now));
}

type Listing = { actor: Actor; wish: { shopId: string; isShown: boolean } & ProductDetails };

/** The same as part of something larger. @throws a refusal, see `allOrNothing` */
export async function listProductIn(tx: Transaction, { actor, wish }: Listing, now: Date): Promise<Saved> {
  const { shopId, isShown, ...details } = wish;
  if (!may(actor, 'product:edit', { shopId })) refuse({ ok: false, why: 'not-allowed' });
  const { columns, holder, permits } = await settleDetails(tx, shopId, details);
  const product = await createProduct(tx, columns, shopId);
  await writePhotos(tx, product.id, details.photos);
  await writePermits(tx, product.id, holder, permits, dayInWib(now));
  await writeVariants(tx, product.id, details.variants, actor.personId, now);
  await keepVersion(tx, product.id, actor.personId, now);
  const status = isShown
    ? await takeStep(tx, { productId: product.id, step: 'list', personId: actor.personId }, now)
    : 'DRAFT';
  return { ok: true, ...product, status };
}
