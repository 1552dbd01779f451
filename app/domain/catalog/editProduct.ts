import { sql, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dayInWib } from '../calendar';
import type { Saved } from './listProduct';
import { lookAgain, seenBefore } from './lookAgain';
import { type Clashed, type Met, meet } from './meet';
import type { NotSaved, ProductDetails } from './productDetails';
import type { ProductStatus } from './productStates';
import { keepFirstVersion, keepVersion } from './productVersions';
import { allOrNothing, refuse } from './refusing';
import { type Settled, settleDetails } from './settleDetails';
import { storedDetails } from './storedDetails';
import { mustBeComplete, takeStep } from './takeStep';
import { writePermits } from './writePermits';
import { writePhotos } from './writePhotos';
import { writeVariants } from './writeVariants';

/** Goods that were saved, with what others had changed meanwhile and what of it has stayed. */
export type Edited = Saved & Partial<Pick<Met, 'kept' | 'by'>>;

/**
 * Changes goods of a shop. What was ordered stays as it was bought; the address stays; what shoppers see stays complete.
 * What others have saved since the form was opened is not lost: see `meet`.
 *
 * @param wish.isShown shows a draft, or what was hidden; otherwise it stays as visible as it is
 * @param wish.version the one that the form rests on; without it the goods become what is wished, whatever they are now
 */
export async function editProduct(
  actor: Actor,
  wish: Goods & { isShown: boolean; version?: number } & ProductDetails,
  now = new Date(),
): Promise<Edited | NotSaved | Clashed> {
  const { shopId, productId, isShown, ...form } = wish;
  return allOrNothing(async (tx): Promise<Edited | Clashed> => {
    const before = await open(tx, actor, { shopId, productId });
    const met = await meet(tx, before, form, now);
    if ('clashes' in met) return met;

    const status = await save(tx, { actor, shopId, before, isShown }, met.details, now);
    const news = met.kept.length > 0 ? { kept: met.kept, by: met.by } : {};
    return { ok: true, id: productId, slug: before.slug, status, ...news };
  });
}

type Goods = { shopId: string; productId: string };

/**
 * Changes goods as part of something larger, from what they are at this moment; they stay as visible as they are.
 *
 * @throws a refusal, see `allOrNothing`
 */
export async function amendProductIn(
  tx: Transaction,
  { actor, amend, ...goods }: { actor: Actor; amend: (details: ProductDetails) => ProductDetails } & Goods,
  now: Date,
) {
  const before = await open(tx, actor, goods);
  const details = amend(await storedDetails(tx, before.id));
  await save(tx, { actor, shopId: goods.shopId, before, isShown: false }, details, now);
}

/** The goods, with nobody else at them, if this person may change them and they are not put away. */
async function open(tx: Transaction, actor: Actor, { shopId, productId }: Goods): Promise<Before> {
  if (!may(actor, 'product:edit', { shopId })) return refuse({ ok: false, why: 'not-allowed' });
  const before = await lockProduct(tx, productId, shopId);
  if (!before) return refuse({ ok: false, why: 'not-found' });
  return before.status === 'ARCHIVED' ? refuse({ ok: false, why: 'moved-on' }) : before;
}

async function save(
  tx: Transaction,
  { isShown, ...writing }: Writing & { isShown: boolean },
  details: ProductDetails,
  now: Date,
): Promise<ProductStatus> {
  const { actor, before } = writing;
  const { id, version } = before;
  const { personId } = actor;
  const seen = await seenBefore(tx, id);
  await keepFirstVersion(tx, id, version, now);
  await write(tx, writing, details, now);
  await keepVersion(tx, id, personId, now);
  if (before.status === 'LISTED') await mustBeComplete(tx, id, now);
  const status = await lookAgain(tx, seen, { status: before.status, personId }, now);
  if (status === 'LISTED' || !isShown) return status;
  return takeStep(tx, { productId: id, step: status === 'DRAFT' ? 'list' : 'show', personId }, now);
}

type Writing = { actor: Actor; shopId: string; before: Before };

async function write(tx: Transaction, { actor, shopId, before }: Writing, details: ProductDetails, now: Date) {
  const { id, makerId } = before;
  const { columns, holder, permits } = await settleDetails(tx, shopId, details, makerId);
  await tx.product.update({ where: { id }, data: { ...columns, ...originAfter(before, columns) } });
  await writePhotos(tx, id, details.photos);
  await writePermits(tx, id, holder, permits, dayInWib(now));
  await writeVariants(tx, id, details.variants, actor.personId, now);
}

/** Two people of a shop may save at once: one after the other. Buyers lock variants only, never this row. */
async function lockProduct(tx: Transaction, id: string, shopId: string) {
  await tx.$queryRaw(
    sql`select 1 from "Product" where "id" = ${id}::uuid and "shopId" = ${shopId}::uuid for no key update`,
  );
  const claim = { makerId: true, madeInCode: true, materials: true } as const;
  const select = { id: true, slug: true, status: true, version: true, ...claim } as const;
  return tx.product.findFirst({ where: { id, shopId }, select });
}

type Before = NonNullable<Awaited<ReturnType<typeof lockProduct>>>;

/** What an officer has checked, or a TKDN number says, holds for the claim as it stood then. */
function originAfter(before: Before, after: Settled['columns']) {
  const isSame =
    before.makerId === after.makerId && before.madeInCode === after.madeInCode && before.materials === after.materials;
  return isSame ? {} : { origin: 'DECLARED' as const, originCheckedAt: null, originCheckedBy: null };
}
