import { sql } from '../../platform/db';
import { may } from '../accounts';
import type { Seller } from '../orders';
import type { ShopAnswer } from './answerReturn';
import { inOneGo } from './refused';
import { moveGoods } from './settle';
import type { ReturnStatus } from './states';
import { taken } from './takeReturnStep';

type SentBack = { status: ReturnStatus; tracking: string | null; events: { step: string }[] };

/** Whether goods that were sent back lie in the shop since the office decided for the buyer, and nobody has said which are fit. */
export function mayGoOnShelf({ status, tracking, events }: SentBack): boolean {
  const has = (step: string) => events.some((event) => event.step === step);
  return status === 'SETTLED' && tracking !== null && has('award') && !has('shelve');
}

/**
 * The goods that the buyer had sent back lie in the shop, and the office has decided for the buyer: what can be sold again
 * goes on the shelf (S6). The money went at once, so that only the stock waits for this.
 */
export async function shelveBack(
  seller: Seller,
  back: { returnId: string; fitLineIds: string[] },
  now = new Date(),
): Promise<ShopAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  const { returnId: id, fitLineIds: lineIds } = back;
  return inOneGo(async (tx): Promise<ShopAnswer> => {
    // One after the other, so that of two clicks the second sees what the first has written down.
    await tx.$queryRaw(sql`select 1 from "Return" where "id" = ${id}::uuid for update`);
    const returned = await tx.return.findFirst({
      where: { id, order: { shopId } },
      select: { ...taken, status: true, events: { select: { step: true } } },
    });
    if (!returned) return { ok: false, why: 'not-found' };
    if (!mayGoOnShelf(returned)) return { ok: false, why: 'moved-on', status: returned.status };
    await tx.returnEvent.create({ data: { returnId: id, step: 'shelve', by: 'SHOP', personId, at: now } });
    await moveGoods(tx, returned, { lineIds, way: 'back', personId }, now);
    return { ok: true, number: returned.number };
  });
}
