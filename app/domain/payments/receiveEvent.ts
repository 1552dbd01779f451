import type { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import { readEvent } from '../../platform/gateway';
import { sendJob } from '../../platform/jobs';

/**
 * The gateway tells something. It is stored once, with a job that looks at it; what it says is not believed but looked up.
 *
 * @param raw the bytes as they came
 * @returns `refused` for a message that the gateway did not sign, or signed too long ago (P1)
 */
export async function receiveEvent(
  raw: string,
  signature: string | undefined,
  now = new Date(),
): Promise<'refused' | 'stored'> {
  const told = readEvent(raw, signature);
  if (!told) return 'refused';
  const { id, type, body } = told;
  await db.$transaction(async (tx) => {
    const { count } = await tx.gatewayEvent.createMany({
      data: [{ id, type, body: body as Prisma.InputJsonObject, receivedAt: now }],
      skipDuplicates: true,
    });
    if (count) await sendJob(tx, 'handle-event', { eventId: id });
  });
  return 'stored';
}
