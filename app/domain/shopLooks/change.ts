import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';

export type Keeper = Actor & { shopId: string };
/** Up or down by one place. */
export type Direction = 'up' | 'down';
export type LookRefusal = 'not-allowed' | 'gone' | 'full';
export type Changed = { ok: true } | { ok: false; why: LookRefusal };

/** Changes how a shop looks, behind its row: of two clicks at once the second finds what the first has left. */
export async function changeLook(
  keeper: Keeper,
  change: (tx: Transaction) => Promise<'gone' | 'full' | undefined>,
): Promise<Changed> {
  const { shopId } = keeper;
  if (!may(keeper, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx): Promise<Changed> => {
    await tx.$queryRaw`select 1 from "Shop" where "id" = ${shopId}::uuid for no key update`;
    const why = await change(tx);
    return why ? { ok: false, why } : { ok: true };
  });
}

/** The same with one of them a place further up or down; at the end of the row it stays. Nothing when it is not among them. */
export function moved<One>(row: readonly One[], one: One, direction: Direction): One[] | undefined {
  const from = row.indexOf(one);
  if (from < 0) return undefined;
  const to = Math.min(row.length - 1, Math.max(0, from + (direction === 'up' ? -1 : 1)));
  const without = row.filter((_, place) => place !== from);
  return [...without.slice(0, to), one, ...without.slice(to)];
}
