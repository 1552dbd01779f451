import type { FoodKind } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';

/**
 * Goods as an officer looks at them: with the names that things have at this moment, so that what was decided upon can be
 * read later. Prices in rupiah, days as 2028-05-31. Stock is nobody's business but the shop's.
 */
export type ListingDetails = {
  name: string;
  description: string;
  category: { slug: string; name: string; nameEn: string; foodKind: FoodKind };
  halal: 'NOT_FOOD' | 'CERTIFIED' | 'NOT_HALAL';
  permits: { kind: string; number: string; expiresOn: string | null }[];
  ingredients: string;
  allergens: string;
  netContent: string;
  shelfLife: string;
  storage: string;
  maker: { id: string; name: string };
  madeIn: { code: string; name: string; isCity: boolean };
  materials: string;
  /** Hashes of the pictures, in their order. */
  photos: string[];
  variants: { name: string; price: number }[];
};

const looked = {
  name: true,
  description: true,
  category: { select: { slug: true, name: true, nameEn: true, foodKind: true } },
  halal: true,
  permits: {
    orderBy: { permit: { kind: 'asc' } },
    select: { permit: { select: { kind: true, number: true, expiresOn: true } } },
  },
  ingredients: true,
  allergens: true,
  netContent: true,
  shelfLife: true,
  storage: true,
  maker: { select: { id: true, name: true } },
  madeIn: { select: { code: true, name: true, isCity: true } },
  materials: true,
  photos: { orderBy: { position: 'asc' }, select: { pictureHash: true } },
  variants: { where: { retiredAt: null }, orderBy: { position: 'asc' }, select: { name: true, price: true } },
} as const;

/** Stored goods as they stand now. */
export async function listingDetails(tx: Transaction, productId: string): Promise<ListingDetails> {
  const row = await tx.product.findUniqueOrThrow({ where: { id: productId }, select: looked });
  return {
    ...row,
    permits: row.permits.map(({ permit }) => ({ ...permit, expiresOn: dayOf(permit.expiresOn) })),
    photos: row.photos.map(({ pictureHash }) => pictureHash),
  };
}

function dayOf(day: Date | null): string | null {
  return day?.toISOString().slice(0, 10) ?? null;
}
