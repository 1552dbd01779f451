import { db } from '../../platform/db';

export type CategoryName = { slug: string; name: string; nameEn: string };

const named = { slug: true, name: true, nameEn: true } as const;

/** The roots of the two levels of categories, in the order of the strip below the header. */
export function rootCategories(): Promise<CategoryName[]> {
  return db.category.findMany({ where: { parentId: null }, orderBy: { position: 'asc' }, select: named });
}
