import type { Prisma } from '../../../prisma/generated/client';
import { db, type Transaction } from '../../platform/db';
import { daysLater } from '../calendar';
import { settleEach } from '../deadlines';
import { DAYS_TO_ESCALATE, days, inWorkingDays } from './deadlines';
import { goOnAsBefore } from './settle';
import { takeReturnStep } from './takeReturnStep';
import { tellBuyer, tellShop } from './told';

const BATCH = 200;

const byClock = { personId: null };

/** What waits for the shop, and what for the buyer. */
const shopsTurn = {
  OR: [{ status: { in: ['ASKED', 'SENT_BACK'] } }, { status: 'AGREED', shipsBack: false }],
} satisfies Prisma.ReturnWhereInput;
const buyersTurn = {
  OR: [{ status: 'REFUSED' }, { status: 'AGREED', shipsBack: true }],
} satisfies Prisma.ReturnWhereInput;

/** What the buyer has not sent back, or left at the shop's refusal, is withdrawn, and its order goes on. @returns how many */
export function lapseReturns(now = new Date()): Promise<number> {
  const only = { ...buyersTurn, dueBy: { lte: now } };
  return eachDue(only, async (tx, id) => {
    const step = await takeReturnStep(tx, 'lapse', { id }, byClock, now, { only, dueBy: null });
    if (!step.ok) return false;
    await goOnAsBefore(tx, step.returned, null, now);
    await tellBuyer(tx, step.returned, 'lapse', {}, now);
    await tellShop(tx, step.returned, 'lapse', {}, now);
    return true;
  });
}

/** The buyer is told, once for each time, that the shop has let its time pass and that the office can be asked. @returns how many */
export function tellOfLateShops(now = new Date()): Promise<number> {
  const due = (['ASKED', 'SENT_BACK', 'AGREED'] as const).map((status) => {
    const notTold = { events: { none: { step: 'late', note: status } } };
    return eachDue({ AND: [shopsTurn, notTold], status, dueBy: { lte: now } }, async (tx, id) => {
      const about = await tx.return.findUniqueOrThrow({ where: { id }, include: { order: true } });
      const event = { returnId: id, step: 'late', by: 'CLOCK', note: status, at: now } as const;
      await tx.returnEvent.create({ data: event });
      await tellBuyer(tx, about, 'late', {}, now);
      return true;
    });
  });
  return Promise.all(due).then((counts) => counts.reduce((sum, count) => sum + count, 0));
}

/** What a shop has left long after its time goes before the office by itself: no money stays held for ever. @returns how many */
export function escalateReturns(now = new Date()): Promise<number> {
  const only = { ...shopsTurn, dueBy: { lte: daysLater(now, -DAYS_TO_ESCALATE) } };
  return eachDue(only, async (tx, id) => {
    const dueBy = await inWorkingDays(tx, now, days.staffDecide);
    const step = await takeReturnStep(tx, 'escalate', { id }, byClock, now, { only, dueBy });
    if (!step.ok) return false;
    await tellBuyer(tx, step.returned, 'escalate', {}, now);
    await tellShop(tx, step.returned, 'escalate', {}, now);
    return true;
  });
}

async function eachDue(where: Prisma.ReturnWhereInput, act: (tx: Transaction, id: string) => Promise<boolean>) {
  const due = await db.return.findMany({ where, orderBy: { dueBy: 'asc' }, take: BATCH, select: { id: true } });
  return settleEach(due, (id) => db.$transaction((tx) => act(tx, id)));
}
