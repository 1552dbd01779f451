import { db } from '../../platform/db';
import { sendJob } from '../../platform/jobs';
import { settleEach } from '../deadlines';

const MINUTE = 60_000; // ms
const PATIENCE = 10 * MINUTE; // the job's own tries are over by then
const HOUR = 60 * 60; // seconds
const BACK = 30 * 24 * HOUR * 1000; // ms
const BATCH = 50;

/**
 * Contracts whose job gave up, or was lost, are asked for again, each once an hour, until they are written.
 *
 * @returns how many were missing
 */
export async function resendContracts(now = new Date()): Promise<number> {
  const due = await db.purchase.findMany({
    where: {
      id: { gte: idAt(new Date(now.getTime() - BACK)) },
      placedAt: { lte: new Date(now.getTime() - PATIENCE) },
      contract: null,
    },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  const once = (purchaseId: string) => ({ key: purchaseId, seconds: HOUR });
  return settleEach(due, async (purchaseId) => {
    await sendJob(db, 'write-contract', { purchaseId }, once(purchaseId));
    return true;
  });
}

/** The smallest id of that moment: a UUIDv7 begins with it, so that the table is read from there on and not whole. */
function idAt(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
