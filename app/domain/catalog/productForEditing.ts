import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { whatIsMissing } from './whatIsMissing';

const inForm = {
  id: true,
  slug: true,
  name: true,
  description: true,
  status: true,
  categoryId: true,
  salesModel: true,
  madeToOrderDays: true,
  halal: true,
  madeInCode: true,
  materials: true,
  origin: true,
  takenDownReason: true,
  category: { select: { parentId: true } },
  maker: { select: { id: true, name: true, regency: { select: { name: true } } } },
  photos: { orderBy: { position: 'asc' }, select: { pictureHash: true } },
  permits: { select: { permit: { select: { kind: true, number: true, expiresOn: true } } } },
  variants: {
    where: { retiredAt: null },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      name: true,
      price: true,
      onHand: true,
      reserved: true,
      grams: true,
      lengthCm: true,
      widthCm: true,
      heightCm: true,
    },
  },
} as const;

/** Goods as their owner changes them, with what they lack before they may be shown. None: not this shop's, or not there. */
export async function productForEditing(
  actor: Actor,
  { shopId, productId }: { shopId: string; productId: string },
  now = new Date(),
) {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  const row = await db.product.findFirst({ where: { id: productId, shopId }, select: inForm });
  if (!row) return undefined;
  const { category, maker, photos, permits, ...product } = row;
  return {
    ...product,
    categoryId: category.parentId ? product.categoryId : undefined, // a root means that none was chosen yet
    maker: { id: maker.id, name: maker.name, regency: maker.regency.name },
    photos: photos.map((photo) => photo.pictureHash),
    permits: permits.map(({ permit }) => ({ ...permit, expiresOn: permit.expiresOn?.toISOString().slice(0, 10) })),
    missing: await whatIsMissing(db, productId, now),
  };
}

export type ProductForEditing = NonNullable<Awaited<ReturnType<typeof productForEditing>>>;
