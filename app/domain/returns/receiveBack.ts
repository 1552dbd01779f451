import { may } from '../accounts';
import type { Seller } from '../orders';
import type { ShopAnswer } from './answerReturn';
import { days, inWorkingDays } from './deadlines';
import { inOneGo } from './refused';
import { fullTime, giveMoneyBack, moveGoods, resume } from './settle';
import { takeReturnStep } from './takeReturnStep';
import { tellBuyer } from './told';

/** The goods are back in the shop: what can be sold again goes on the shelf, and the money to the buyer. */
export async function receiveBack(
  seller: Seller,
  back: { returnId: string; fitLineIds: string[] },
  now = new Date(),
): Promise<ShopAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  return inOneGo(async (tx): Promise<ShopAnswer> => {
    const which = { id: back.returnId, order: { shopId } };
    const step = await takeReturnStep(tx, 'receiveBack', which, { personId }, now, { dueBy: null });
    if (!step.ok) return step;
    await moveGoods(tx, step.returned, { lineIds: back.fitLineIds, way: 'back', personId }, now);
    await giveMoneyBack(tx, step.returned, { personId }, now);
    await tellBuyer(tx, step.returned, 'receiveBack', {}, now);
    return { ok: true, number: step.returned.number };
  });
}

type NewParcel = {
  returnId: string;
  trackingNumber: string;
  fitLineIds: string[];
  /** Whether the new goods are of the same stock; otherwise the shop counts it anew itself. */
  isFromStock: boolean;
};

/** A new parcel is on its way: that settles an exchange. The buyer has the full time for it again, once it can have come. */
export async function sendNew(seller: Seller, parcel: NewParcel, now = new Date()): Promise<ShopAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  const { returnId, trackingNumber: note, fitLineIds: lineIds, isFromStock } = parcel;
  return inOneGo(async (tx): Promise<ShopAnswer> => {
    const only = { OR: [{ status: 'SENT_BACK' as const }, { status: 'AGREED' as const, shipsBack: false }] };
    const which = { id: returnId, order: { shopId } };
    const step = await takeReturnStep(tx, 'sendNew', which, { personId, note }, now, { only, dueBy: null });
    if (!step.ok) return step;
    const { returned } = step;
    if (returned.shipsBack) await moveGoods(tx, returned, { lineIds, way: 'back', personId }, now);
    if (isFromStock) await moveGoods(tx, returned, { way: 'out', personId }, now);
    const arrives = await inWorkingDays(tx, now, returned.order.daysMax);
    await resume(tx, returned.order, { personId, completeBy: await fullTime(tx, arrives) }, now);
    await tellBuyer(tx, returned, 'sendNew', { note }, now);
    return { ok: true, number: returned.number };
  });
}

/** What came back is not what was sent, or is spoilt: the office decides. */
export async function objectToBack(
  seller: Seller,
  objected: { returnId: string; answer: string },
  now = new Date(),
): Promise<ShopAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  const { returnId, answer } = objected;
  return inOneGo(async (tx): Promise<ShopAnswer> => {
    const dueBy = await inWorkingDays(tx, now, days.staffDecide);
    const which = { id: returnId, order: { shopId } };
    const step = await takeReturnStep(tx, 'object', which, { personId, note: answer }, now, { dueBy, answer });
    if (!step.ok) return step;
    await tellBuyer(tx, step.returned, 'object', { note: answer }, now);
    return { ok: true, number: step.returned.number };
  });
}
