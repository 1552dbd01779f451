import type { Transaction } from '../../platform/db';
import { type Changed, changeLook, type Direction, type Keeper, moved } from './change';

/** Goods that a shop shows first: two rows of them. */
export const MOST_CHOSEN = 8;

/** Puts goods of the shop among those that it shows first. */
export function chooseGoods(keeper: Keeper, productId: string): Promise<Changed> {
  return changeLook(keeper, async (tx) => {
    const { shopId } = keeper;
    const own = await tx.product.count({ where: { id: productId, shopId, status: { not: 'ARCHIVED' } } });
    if (own === 0) return 'gone';
    const before = await readChosen(tx, shopId);
    if (before.includes(productId)) return undefined;
    if (before.length >= MOST_CHOSEN) return 'full';
    await writeChosen(tx, shopId, [...before, productId]);
    return undefined;
  });
}

export function moveChosen(keeper: Keeper, productId: string, direction: Direction): Promise<Changed> {
  return changeLook(keeper, async (tx) => {
    const row = moved(await readChosen(tx, keeper.shopId), productId, direction);
    if (!row) return 'gone';
    await writeChosen(tx, keeper.shopId, row);
    return undefined;
  });
}

/** Shows them among the others again. */
export function leaveOut(keeper: Keeper, productId: string): Promise<Changed> {
  return changeLook(keeper, async (tx) => {
    const { count } = await tx.shopChosen.deleteMany({ where: { shopId: keeper.shopId, productId } });
    return count === 1 ? undefined : 'gone';
  });
}

async function readChosen(tx: Transaction, shopId: string): Promise<string[]> {
  const rows = await tx.shopChosen.findMany({ where: { shopId }, orderBy: { position: 'asc' } });
  return rows.map(({ productId }) => productId);
}

async function writeChosen(tx: Transaction, shopId: string, ids: string[]) {
  await tx.shopChosen.deleteMany({ where: { shopId } });
  await tx.shopChosen.createMany({ data: ids.map((productId, position) => ({ shopId, productId, position })) });
}
