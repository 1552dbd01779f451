import type { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import { readEvent, readThinEvent, type Told } from '../../platform/gateway';
import { sendJob } from '../../platform/jobs';

/**
 * The gateway tells something. It is stored once, with a job that looks at it; what it says is not believed but looked up.
 *
 * @param raw the bytes as they came
 * @param kind `thin` ones name an account and say nothing of it
 * @returns `refused` for a message that the gateway did not sign, or signed too long ago (P1)
 */
export async function receiveEvent(
  raw: string,
  signature: string | undefined,
  kind: 'whole' | 'thin' = 'whole',
  now = new Date(),
): Promise<'refused' | 'stored'> {
  const told = (kind === 'thin' ? readThinEvent : readEvent)(raw, signature);
  if (!told) return 'refused';
  await storeEvent(told, now);
  return 'stored';
}

/** Keeps what was told, once, with the job that acts on it. @returns whether it was new */
export async function storeEvent({ id, type, body }: Told, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.gatewayEvent.createMany({
      data: [{ id, type, body: body as Prisma.InputJsonObject, receivedAt: now }],
      skipDuplicates: true,
    });
    if (count) await sendJob(tx, 'handle-event', { eventId: id });
    return count > 0;
  });
}
