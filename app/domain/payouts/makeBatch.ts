import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** Gathers every open payout by bank into one file for the bank's bulk transfer. Of two officers at once one makes it. */
export async function makeBatch(
  actor: Actor,
  now = new Date(),
): Promise<{ ok: true; id: string; number: string; count: number } | { ok: false; why: 'not-allowed' | 'nothing' }> {
  if (!may(actor, 'payout:send')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const open = await tx.$queryRaw<{ id: string }[]>(sql`
      select "id" from "Payout" where "status" = 'OPEN' and "rail" = 'MANUAL_BANK_BATCH' order by "id" for update`);
    if (open.length === 0) return { ok: false, why: 'nothing' };
    const [row] = await tx.$queryRaw<{ next: bigint }[]>(sql`select nextval('payout_batch_number') as next`);
    const number = `BA-${row!.next}`;
    const { id } = await tx.payoutBatch.create({ data: { number, madeAt: now, madeBy: actor.personId } });
    await tx.payout.updateMany({
      where: { id: { in: open.map((payout) => payout.id) } },
      data: { status: 'BATCHED', batchId: id },
    });
    return { ok: true, id, number, count: open.length };
  });
}
