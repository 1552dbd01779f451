import { sql, type Transaction } from '../../platform/db';
import { type Buyer, holdsAt, usesOf } from './judge';

/** Another purchase was faster, or the buyer's own share is used. Thrown so that nothing of this purchase stays. */
export class VoucherGone extends Error {
  constructor(readonly voucherId: string) {
    super('a voucher has no use left');
  }
}

/**
 * A purchase takes one use of each of these vouchers, with the change that writes it. The row of a voucher is changed first,
 * so that of two purchases at once the second sees the first (C5, C6); rows are taken in one order, before any variant.
 *
 * @throws VoucherGone
 */
export async function holdVouchers(
  tx: Transaction,
  hold: { purchaseId: string; voucherIds: string[]; buyer: Buyer },
  now: Date,
) {
  const { purchaseId, buyer } = hold;
  for (const voucherId of hold.voucherIds.toSorted()) {
    const voucher = await takeUse(tx, voucherId, now);
    const isYoursUsed = voucher?.usesEach && (await usesOf(tx, voucherId, buyer)) >= voucher.usesEach;
    if (!voucher || isYoursUsed) throw new VoucherGone(voucherId);
    await tx.voucherUse.create({ data: { voucherId, purchaseId } });
  }
}

async function takeUse(tx: Transaction, id: string, now: Date) {
  const [voucher] = await tx.voucher.updateManyAndReturn({
    where: { id, ...holdsAt(now), OR: [{ uses: null }, { uses: { gt: tx.voucher.fields.used } }] },
    data: { used: { increment: 1 } },
    select: { usesEach: true },
  });
  return voucher;
}

/** A purchase came to nothing: its vouchers can be used again, once. */
export async function releaseVouchers(tx: Transaction, purchaseId: string, now: Date) {
  const held = await tx.voucherUse.updateManyAndReturn({
    where: { purchaseId, releasedAt: null },
    data: { releasedAt: now },
    select: { voucherId: true },
  });
  for (const { voucherId } of held.toSorted((a, b) => (a.voucherId < b.voucherId ? -1 : 1)))
    await tx.voucher.update({ where: { id: voucherId }, data: { used: { decrement: 1 } } });
}

/** The same for a purchase that was paid, when the last of its orders has been cancelled before it was sent. */
export async function releaseIfNothingIsLeft(tx: Transaction, purchaseId: string, now: Date) {
  // Behind a lock, so that of two orders that end at once the second sees the first.
  await tx.$queryRaw(
    sql`select 1 from "VoucherUse" where "purchaseId" = ${purchaseId}::uuid order by "voucherId" for update`,
  );
  const left = await tx.order.count({ where: { purchaseId, status: { not: 'CANCELLED' } } });
  if (left === 0) await releaseVouchers(tx, purchaseId, now);
}

/**
 * A purchase whose money came late holds its vouchers again, as far as uses are left. That their time is over does not
 * matter: it was not when the buyer agreed.
 *
 * @returns false when one of them is used up, and then nothing is held
 */
export async function holdAgain(tx: Transaction, purchaseId: string): Promise<boolean> {
  const held = await tx.voucherUse.findMany({
    where: { purchaseId, releasedAt: { not: null } },
    orderBy: { voucherId: 'asc' },
    select: { voucherId: true },
  });
  const ids = held.map(({ voucherId }) => voucherId);
  if (ids.length === 0) return true;
  // Locked before they are looked at: either all are taken, or none.
  await tx.$queryRaw(sql`select 1 from "Voucher" where "id" = any(${ids}::uuid[]) order by "id" for update`);
  const left = await tx.voucher.count({
    where: { id: { in: ids }, OR: [{ uses: null }, { uses: { gt: tx.voucher.fields.used } }] },
  });
  if (left < ids.length) return false;
  await tx.voucher.updateMany({ where: { id: { in: ids } }, data: { used: { increment: 1 } } });
  await tx.voucherUse.updateMany({ where: { purchaseId }, data: { releasedAt: null } });
  return true;
}
