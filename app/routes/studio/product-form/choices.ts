import { regenciesOfJambi } from '../../../domain/areas';
import { categoryChoices, makerOfShop, productLimits } from '../../../domain/catalog';
import type { Seller } from '../../../web/doors';
import type { Visitor } from '../../../web/visitor';

export type Maker = { id: string; name: string; regency: string };

/**
 * All that can be chosen in the form of goods, in the reader's language. `typing` names what is typed of new goods by this person
 * for this shop, in the short form or in the full one.
 */
export async function formChoices({ personId, shopId }: Seller, { language }: Visitor) {
  const [roots, regencies, own] = await Promise.all([categoryChoices(), regenciesOfJambi(), makerOfShop(shopId)]);
  const named = (row: { name: string; nameEn: string }) => (language === 'en' ? row.nameEn : row.name);
  const categories = roots.map((root) => ({
    group: named(root),
    options: root.leaves.map((leaf) => ({ value: leaf.id, label: named(leaf), kind: leaf.foodKind })),
  }));
  return { categories, regencies, own, limits: productLimits, typing: `barang ${personId} ${shopId}` };
}

export type FormChoices = Awaited<ReturnType<typeof formChoices>>;
