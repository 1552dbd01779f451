import type { Transaction } from '../../platform/db';
import { may } from '../accounts';
import type { Rupiah } from '../money';
import type { Seller } from '../orders';
import { days, inWorkingDays } from './deadlines';
import { CannotNow, type CannotSettle, inOneGo } from './refused';
import { giveMoneyBack } from './settle';
import type { ReturnKind } from './states';
import { type NotTaken, takeReturnStep } from './takeReturnStep';
import { tellBuyer } from './told';

/** How a shop makes it good: money or a new parcel, and whether the goods have to come back first. */
export type Way = 'money' | 'money-back' | 'parcel' | 'parcel-back';

/** What may be agreed for each kind. Whoever gives something back wants no other. */
export const waysOf: Record<ReturnKind, readonly Way[]> = {
  GIVE_BACK: ['money-back', 'money'],
  EXCHANGE: ['parcel-back', 'parcel', 'money'],
  CLAIM: ['money', 'parcel', 'money-back', 'parcel-back'],
};

export type ShopAnswer = { ok: true; number: string } | NotTaken | CannotSettle | { ok: false; why: 'not-allowed' };

type Agreed = {
  returnId: string;
  way: Way;
  /** Rupiah, where the goods stay with the buyer; none: all that was paid for them. */
  amount?: Rupiah;
  /** For the buyer: where the goods go, and who pays that freight. */
  answer: string;
};

/** The shop agrees, and says how. Money without goods coming back settles it at once. */
export async function agreeReturn(seller: Seller, agreed: Agreed, now = new Date()): Promise<ShopAnswer> {
  const { shopId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  return inOneGo((tx) => (agreed.way === 'money' ? payNow(tx, seller, agreed, now) : promise(tx, seller, agreed, now)));
}

async function payNow(tx: Transaction, { shopId, personId }: Seller, agreed: Agreed, now: Date): Promise<ShopAnswer> {
  const { returnId, amount, answer } = agreed;
  const which = { id: returnId, order: { shopId } };
  const only = { OR: [{ status: 'ASKED' as const }, { status: 'AGREED' as const, shipsBack: false }] };
  const change = { only, dueBy: null, answer };
  const step = await takeReturnStep(tx, 'settle', which, { personId, note: answer }, now, change);
  if (!step.ok) return step;
  await giveMoneyBack(tx, step.returned, { amount, personId }, now);
  await tellBuyer(tx, step.returned, 'settle', { note: answer }, now);
  return { ok: true, number: step.returned.number };
}

async function promise(tx: Transaction, { shopId, personId }: Seller, agreed: Agreed, now: Date): Promise<ShopAnswer> {
  const { returnId, way, answer } = agreed;
  const shipsBack = way !== 'parcel';
  const dueBy = await inWorkingDays(tx, now, shipsBack ? days.buyerSendsBack : days.shopSendsNew);
  const name = way === 'money-back' ? 'agreeRefund' : 'agreeParcel';
  const which = { id: returnId, order: { shopId } };
  const step = await takeReturnStep(tx, name, which, { personId, note: answer }, now, { dueBy, answer, shipsBack });
  if (!step.ok) return step;
  const { number, kind } = step.returned;
  if (!waysOf[kind].includes(way)) throw new CannotNow({ ok: false, why: 'not-that-way' });
  await tellBuyer(tx, step.returned, name, { note: answer, dueBy: shipsBack ? dueBy : undefined }, now);
  return { ok: true, number };
}

/** The shop does not agree, and says why; the buyer may ask the office. */
export async function refuseReturn(
  seller: Seller,
  refused: { returnId: string; answer: string },
  now = new Date(),
): Promise<ShopAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  const { returnId, answer } = refused;
  return inOneGo(async (tx): Promise<ShopAnswer> => {
    const dueBy = await inWorkingDays(tx, now, days.buyerAsksStaff);
    const which = { id: returnId, order: { shopId } };
    const step = await takeReturnStep(tx, 'refuse', which, { personId, note: answer }, now, { dueBy, answer });
    if (!step.ok) return step;
    await tellBuyer(tx, step.returned, 'refuse', { note: answer, dueBy }, now);
    return { ok: true, number: step.returned.number };
  });
}
