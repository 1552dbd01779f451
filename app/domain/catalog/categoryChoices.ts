import type { FoodKind } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';

type Choice = { id: string; name: string; nameEn: string; foodKind: FoodKind };

/** Categories to choose from for goods: leaves under their roots, with what the law asks of each. */
export async function categoryChoices(): Promise<{ name: string; nameEn: string; leaves: Choice[] }[]> {
  const select = { id: true, name: true, nameEn: true, foodKind: true } as const;
  const rows = await db.category.findMany({
    where: { parentId: null },
    orderBy: { position: 'asc' },
    select: { name: true, nameEn: true, children: { orderBy: { position: 'asc' }, select } },
  });
  return rows.map(({ children, ...root }) => ({ ...root, leaves: children }));
}
