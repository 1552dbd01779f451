import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { plainPrice } from './runningOffers';
import { whatIsMissing } from './whatIsMissing';

/** What is said of goods, the same of all of them. */
export const told = {
  description: true,
  categoryId: true,
  salesModel: true,
  madeToOrderDays: true,
  halal: true,
  madeInCode: true,
  materials: true,
  ingredients: true,
  allergens: true,
  netContent: true,
  shelfLife: true,
  storage: true,
} as const;

/** What sets a variant apart, what it costs, and the offer that lowers its price at the moment. */
export const sold = {
  name: true,
  size: true,
  colour: true,
  flavour: true,
  pictureHash: true,
  price: true,
  grams: true,
  lengthCm: true,
  widthCm: true,
  heightCm: true,
  offers: {
    where: { begunAt: { not: null }, endedAt: null },
    select: { price: true, priceBefore: true, endsAt: true },
  },
} as const;

/** What the form of goods shows of them. */
export const inForm = {
  id: true,
  slug: true,
  name: true,
  status: true,
  ...told,
  version: true,
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
      ...sold,
      priceBefore: true,
      tiers: { orderBy: { from: 'asc' }, select: { from: true, price: true } },
      onHand: true,
      reserved: true,
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
  return { ...asForm(row), missing: await whatIsMissing(db, productId, now) };
}

type Row = NonNullable<Awaited<ReturnType<typeof db.product.findFirst<{ select: typeof inForm }>>>>;

/** A row as the form knows it. */
export function asForm({ category, maker, photos, permits, variants, ...product }: Row) {
  return {
    ...product,
    variants: variants.map(withoutOffer),
    categoryId: category.parentId ? product.categoryId : undefined, // a root means that none was chosen yet
    maker: { id: maker.id, name: maker.name, regency: maker.regency.name },
    photos: photos.map((photo) => photo.pictureHash),
    permits: permits.map(({ permit }) => ({ ...permit, expiresOn: permit.expiresOn?.toISOString().slice(0, 10) })),
  };
}

type Sold = { price: number; priceBefore: number | null; offers: { priceBefore: number | null }[] };

/** The price that holds without an offer: what is written down of it stays true when one begins or ends meanwhile. */
export function withoutOffer<Variant extends Sold>({ offers: [offer], ...variant }: Variant) {
  return plainPrice(variant, offer && { priceBefore: offer.priceBefore! });
}

export type ProductForEditing = NonNullable<Awaited<ReturnType<typeof productForEditing>>>;
