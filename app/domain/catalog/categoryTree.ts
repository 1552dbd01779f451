import { db } from '../../platform/db';
import type { CategoryName } from './categories';

export type Category = CategoryName & { id: string };
export type CategoryBranch = Category & { leaves: Category[] };

const shown = { id: true, slug: true, name: true, nameEn: true } as const;

/** Both levels of categories in their order. There are a few dozen: reading them all costs less than looking for one. */
export async function categoryTree(): Promise<CategoryBranch[]> {
  const rows = await db.category.findMany({ orderBy: { position: 'asc' }, select: { ...shown, parentId: true } });
  return rows
    .filter(({ parentId }) => parentId === null)
    .map(({ parentId: _, ...root }) => ({
      ...root,
      leaves: rows.filter(({ parentId }) => parentId === root.id).map(({ parentId, ...leaf }) => leaf),
    }));
}

/** A root or a leaf by its slug, the root that it belongs to, and the leaves in which its goods stand. */
export function findCategory(tree: CategoryBranch[], slug: string) {
  for (const { leaves, ...root } of tree) {
    if (root.slug === slug) return { category: root, root: undefined, leaves, siblings: leaves };
    const leaf = leaves.find((one) => one.slug === slug);
    if (leaf) return { category: leaf, root, leaves: [leaf], siblings: leaves };
  }
  return undefined;
}
