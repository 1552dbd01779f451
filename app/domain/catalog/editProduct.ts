import { sql, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dayInWib } from '../calendar';
import type { Saved } from './listProduct';
import type { NotSaved, ProductDetails } from './productDetails';
import type { ProductStatus } from './productStates';
import { allOrNothing, refuse } from './refusing';
import { type Settled, settleDetails } from './settleDetails';
import { mustBeComplete, takeStep } from './takeStep';
import { writePermits } from './writePermits';
import { writePhotos } from './writePhotos';
import { writeVariants } from './writeVariants';

/**
 * Changes goods of a shop. What was ordered stays as it was bought; the address stays; what shoppers see stays complete.
 *
 * @param wish.isShown shows a draft, or what was hidden; otherwise it stays as visible as it is
 */
export async function editProduct(
  actor: Actor,
  wish: { shopId: string; productId: string; isShown: boolean } & ProductDetails,
  now = new Date(),
): Promise<Saved | NotSaved> {
  const { shopId, productId, isShown, ...details } = wish;
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  return allOrNothing(async (tx): Promise<Saved> => {
    const before = await lockProduct(tx, productId, shopId);
    if (!before) return refuse({ ok: false, why: 'not-found' });
    if (before.status === 'ARCHIVED') return refuse({ ok: false, why: 'moved-on' });

    const { columns, holder, permits } = await settleDetails(tx, shopId, details, before.makerId);
    await tx.product.update({ where: { id: productId }, data: { ...columns, ...originAfter(before, columns) } });
    await writePhotos(tx, productId, details.photos);
    await writePermits(tx, productId, holder, permits, dayInWib(now));
    await writeVariants(tx, productId, details.variants, actor.personId, now);
    const status = await showAfter(tx, before, isShown, now);
    return { ok: true, id: productId, slug: before.slug, status };
  });
}

/** Two people of a shop may save at once: one after the other. Buyers lock variants only, never this row. */
async function lockProduct(tx: Transaction, id: string, shopId: string) {
  await tx.$queryRaw(
    sql`select 1 from "Product" where "id" = ${id}::uuid and "shopId" = ${shopId}::uuid for no key update`,
  );
  const select = { id: true, slug: true, status: true, makerId: true, madeInCode: true, materials: true } as const;
  return tx.product.findFirst({ where: { id, shopId }, select });
}

type Before = { id: string; status: ProductStatus; makerId: string; madeInCode: string; materials: string };

/** What an officer has checked, or a TKDN number says, holds for the claim as it stood then. */
function originAfter(before: Before, after: Settled['columns']) {
  const isSame =
    before.makerId === after.makerId && before.madeInCode === after.madeInCode && before.materials === after.materials;
  return isSame ? {} : { origin: 'DECLARED' as const, originCheckedAt: null, originCheckedBy: null };
}

async function showAfter(tx: Transaction, { id, status }: Before, isShown: boolean, now: Date): Promise<ProductStatus> {
  if (status === 'LISTED') await mustBeComplete(tx, id, now);
  if (status === 'LISTED' || !isShown) return status;
  return takeStep(tx, id, status === 'DRAFT' ? 'list' : 'show', now);
}
