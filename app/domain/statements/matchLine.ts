import { db, sql, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { openTask } from '../financeTasks';
import { recordUnplaced } from '../ledger';
import { comesToBank, keyByHand, lockPurchase, type Payer, type TransferOutcome, takeTransfer } from '../payments';

/** `noted`: it is the transfer that finance had confirmed by hand. `held`: another amount, for a person to look at. */
export type Matched = { ok: true; number: string; outcome: TransferOutcome | 'noted' | 'held' };
export type NotMatched = { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' };

type Line = { id: string; amount: number; description: string };

/**
 * Finance says that a line of the statement pays a purchase. The purchase is paid, revived, or the money goes back (P9, P17);
 * of two officers at once one does it. With another amount nobody is paid: the money is written down as owed to the
 * buyer, and a task asks a person to settle it (P8).
 */
export async function matchLine(
  actor: Actor,
  match: { lineId: string; purchaseId: string },
  now = new Date(),
): Promise<Matched | NotMatched> {
  if (!may(actor, 'payment:confirm')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const line = await lockLine(tx, match.lineId);
    if (!line) return { ok: false, why: 'moved-on' };
    const purchase = await lockPurchase(tx, match.purchaseId);
    if (!purchase || !mayTake(purchase)) return { ok: false, why: 'not-found' };
    const outcome = await settle(tx, actor, purchase, line, now);
    await tx.statementLine.update({
      where: { id: line.id },
      data: { status: 'MATCHED', purchaseId: purchase.id, settledAt: now, settledBy: actor.personId },
    });
    return { ok: true, number: purchase.number, outcome };
  });
}

/** A purchase that was paid by card may have been paid a second time by transfer. */
function mayTake(purchase: Payer): boolean {
  return comesToBank(purchase) || (purchase.status === 'PAID' && purchase.method === 'CARD');
}

async function settle(tx: Transaction, { personId }: Actor, purchase: Payer, line: Line, now: Date) {
  if (line.amount !== purchase.total) return hold(tx, personId, purchase, line, now);
  if (await isKnownByHand(tx, purchase)) return 'noted';
  const money = { key: `statement:${line.id}`, reference: line.description.slice(0, 200), personId };
  return takeTransfer(tx, purchase, money, now);
}

/**
 * Whether finance had confirmed a transfer of this purchase by hand whose line of the statement is still to come: then this
 * is the line, and the money must not be counted, or sent back, a second time.
 */
async function isKnownByHand(tx: Transaction, purchase: Payer): Promise<boolean> {
  const { id, total, status } = purchase;
  const lines = await tx.statementLine.findMany({ where: { purchaseId: id, amount: total }, select: { id: true } });
  const returned = await tx.ledgerTransaction.count({
    where: {
      purchaseId: id,
      OR: [
        { key: { startsWith: `unplaced:${keyByHand(id)}` } },
        { key: { in: lines.map((line) => `unplaced:statement:${line.id}`) } },
      ],
    },
  });
  const taken = status === 'PAID' && comesToBank(purchase) ? 1 : 0;
  return lines.length < taken + returned;
}

/** Finance says that a line is none of ours, and why. */
export async function ignoreLine(
  actor: Actor,
  { lineId, note }: { lineId: string; note: string },
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'moved-on' }> {
  if (!may(actor, 'payment:confirm')) return { ok: false, why: 'not-allowed' };
  const { count } = await db.statementLine.updateMany({
    where: { id: lineId, status: 'OPEN' },
    data: { status: 'IGNORED', note, settledAt: now, settledBy: actor.personId },
  });
  return count ? { ok: true } : { ok: false, why: 'moved-on' };
}

/** The line, behind its lock; nothing when somebody has settled it already. */
async function lockLine(tx: Transaction, id: string): Promise<Line | null> {
  await tx.$queryRaw(sql`select 1 from "StatementLine" where "id" = ${id}::uuid for update`);
  return tx.statementLine.findFirst({ where: { id, status: 'OPEN' } });
}

async function hold(tx: Transaction, personId: string, purchase: Payer, line: Line, now: Date): Promise<'held'> {
  const { id: purchaseId, number, total } = purchase;
  const { id, amount, description } = line;
  const key = `statement:${id}`;
  await recordUnplaced(tx, { key, purchaseId, amount, into: 'BANK', personId }, now);
  const facts = { number, expected: total, received: amount, currency: 'idr', reference: description };
  await openTask(tx, { key: `held:${key}`, kind: 'HELD_PAYMENT', purchaseId, facts }, now);
  return 'held';
}
