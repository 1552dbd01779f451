import type { db, Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { createProduct } from './createProduct';
import type { NotSaved } from './productDetails';
import { sold, told, withoutOffer } from './productForEditing';
import { keepVersion } from './productVersions';
import { allOrNothing, refuse } from './refusing';
import { writePhotos } from './writePhotos';

export type Copied = { ok: true; id: string };

/**
 * Makes a draft of what a shop has already: photos, words, label, permits, variants with their prices for many. The copy has no
 * stock, and no crossed-out price, because it was never sold for it.
 *
 * @param wish.name what the copy is called
 */
export async function copyProduct(
  actor: Actor,
  { shopId, productId, name }: { shopId: string; productId: string; name: string },
  now = new Date(),
): Promise<Copied | NotSaved> {
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  return allOrNothing(async (tx): Promise<Copied> => {
    const model = await tx.product.findFirst({ where: { id: productId, shopId }, select: copied });
    if (!model) return refuse({ ok: false, why: 'not-found' });
    const { photos, permits, variants, ...columns } = model;
    const { id } = await createProduct(tx, { ...columns, name }, shopId);
    await writePhotos(
      tx,
      id,
      photos.map(({ pictureHash }) => pictureHash),
    );
    await tx.productPermit.createMany({ data: permits.map(({ permitId }) => ({ productId: id, permitId })) });
    for (const variant of variants) await copyVariant(tx, id, variant);
    await keepVersion(tx, id, actor.personId, now);
    return { ok: true, id };
  });
}

const copied = {
  ...told,
  makerId: true,
  photos: { orderBy: { position: 'asc' }, select: { pictureHash: true } },
  permits: { select: { permitId: true } },
  variants: {
    where: { retiredAt: null },
    orderBy: { position: 'asc' },
    select: {
      ...sold,
      priceBefore: true,
      position: true,
      tiers: { select: { from: true, price: true } },
    },
  },
} as const;

type Model = Awaited<ReturnType<typeof db.variant.findMany<{ select: typeof copied.variants.select }>>>[number];

async function copyVariant(tx: Transaction, productId: string, model: Model) {
  const { tiers, ...variant } = withoutOffer(model); // a draft with a lowered price would keep it when the offer is over
  const data = { ...variant, priceBefore: null, productId, onHand: 0, tiers: { create: tiers } };
  await tx.variant.create({ data });
}
