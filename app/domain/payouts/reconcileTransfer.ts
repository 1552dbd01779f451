import { db, sql, type Transaction } from '../../platform/db';
import { type ReversalMade, reversalsOf } from '../../platform/gateway';
import { openTask } from '../financeTasks';
import { callDone, planCall } from '../gatewayCalls';
import { recordPayoutReversed } from '../ledger';
import { tellOwners } from '../messages';

/**
 * Looks at a transfer that was taken back. What finance took back here is known already. What was taken back at the gateway
 * itself is money of the shop that lies with the platform again: it is booked as that, once, and finance has to find out why.
 */
export async function reconcileTransfer(transferId: string, now = new Date()): Promise<void> {
  const payout = await db.payout.findUnique({ where: { gatewayId: transferId }, select: { id: true } });
  if (!payout) return;
  for (const reversal of await reversalsOf(transferId))
    await db.$transaction((tx) => takeBack(tx, payout.id, { ...reversal, transferId }, now));
}

type TakenBack = ReversalMade & { transferId: string };

async function takeBack(tx: Transaction, payoutId: string, taken: TakenBack, now: Date) {
  await tx.$queryRaw(sql`select 1 from "Payout" where "id" = ${payoutId}::uuid for update`);
  const { id, amount, key: ownKey, transferId } = taken;
  const known = await tx.gatewayCall.count({ where: { deed: 'REVERSAL', OR: [{ gatewayId: id }, { key: ownKey }] } });
  if (known) return;
  const { number, shopId, shop } = await tx.payout.findUniqueOrThrow({
    where: { id: payoutId },
    select: { number: true, shopId: true, shop: { select: { name: true } } },
  });
  // Kept like a call of our own, so that no more is taken back later than was sent.
  const key = `reversal:${payoutId}:${id}`;
  await planCall(tx, { key, deed: 'REVERSAL', subjectId: payoutId, request: { transferId, amount, note: '' } }, now);
  await callDone(tx, key, id, now);
  await recordPayoutReversed(tx, { key: `payout-${key}`, shopId, amount, personId: null }, now);
  const facts = { shop: shop.name, number, amount, what: 'reversal', id };
  await openTask(tx, { key: `payout-failed:${id}`, kind: 'PAYOUT_FAILED', facts }, now);
  await tellOwners(
    tx,
    shopId,
    { kind: 'payout-reversed', values: { number, amount, reason: '', problem: 'TAKEN_BACK' } },
    now,
  );
}
