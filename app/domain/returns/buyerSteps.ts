import { db } from '../../platform/db';
import { days, inWorkingDays } from './deadlines';
import { goOnAsBefore } from './settle';
import { type NotTaken, takeReturnStep } from './takeReturnStep';
import { tellShop } from './told';

/** The buyer, who holds the purchase's code, and the return that the deed is about. */
type Buyer = { code: string; personId: string | null };

type BuyerAnswer = { ok: true; number: string } | NotTaken;

/** The buyer does not want it any more, or accepts the shop's refusal. */
export async function withdrawReturn({ code, personId }: Buyer, id: string, now = new Date()): Promise<BuyerAnswer> {
  return db.$transaction(async (tx) => {
    const which = { id, order: { purchase: { code } } };
    const step = await takeReturnStep(tx, 'withdraw', which, { personId }, now, { dueBy: null });
    if (!step.ok) return step;
    await goOnAsBefore(tx, step.returned, personId, now);
    await tellShop(tx, step.returned, 'withdraw', {}, now);
    return { ok: true, number: step.returned.number };
  });
}

/** The goods are on their way back. @param sent.tracking as the courier prints it */
export async function sendBack(
  { code, personId }: Buyer,
  { returnId, tracking }: { returnId: string; tracking: string },
  now = new Date(),
): Promise<BuyerAnswer> {
  return db.$transaction(async (tx) => {
    const which = { id: returnId, order: { purchase: { code } } };
    const found = await tx.return.findFirst({ where: which, select: { order: { select: { daysMax: true } } } });
    if (!found) return { ok: false, why: 'not-found' };
    // Nobody says when it arrives: as long as it took to come, it may take to go.
    const dueBy = await inWorkingDays(tx, now, found.order.daysMax + days.shopChecks);
    const change = { only: { shipsBack: true }, dueBy, tracking };
    const step = await takeReturnStep(tx, 'sendBack', which, { personId, note: tracking }, now, change);
    if (!step.ok) return step;
    await tellShop(tx, step.returned, 'sendBack', { note: tracking, dueBy }, now);
    return { ok: true, number: step.returned.number };
  });
}

/** The shop refused, or has let its time pass: the buyer asks the office to decide. */
export async function askStaff(
  { code, personId }: Buyer,
  { returnId, note }: { returnId: string; note: string },
  now = new Date(),
): Promise<BuyerAnswer> {
  return db.$transaction(async (tx) => {
    const which = { id: returnId, order: { purchase: { code } } };
    const only = {
      OR: [
        { status: 'REFUSED' as const },
        { status: { in: ['ASKED' as const, 'SENT_BACK' as const] }, dueBy: { lte: now } },
        { status: 'AGREED' as const, shipsBack: false, dueBy: { lte: now } },
      ],
    };
    const dueBy = await inWorkingDays(tx, now, days.staffDecide);
    const step = await takeReturnStep(tx, 'askStaff', which, { personId, note }, now, { only, dueBy });
    if (!step.ok) return step;
    await tellShop(tx, step.returned, 'askStaff', { note }, now);
    return { ok: true, number: step.returned.number };
  });
}
