import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

export type NotHandedOver = { ok: false; why: 'not-allowed' | 'moved-on' };

/** Notes that somebody of the staff has passed a message on. Of two who do so at once, one hears `moved-on`. */
export async function handOver(
  actor: Actor,
  messageId: string,
  now = new Date(),
): Promise<{ ok: true; name: string } | NotHandedOver> {
  if (!may(actor, 'message:hand-over')) return { ok: false, why: 'not-allowed' };
  const [handed] = await db.message.updateManyAndReturn({
    where: { id: messageId, state: 'WAITING_CHANNEL' },
    data: { state: 'HANDED_OVER', deliveredAt: now },
    select: { name: true },
  });
  return handed ? { ok: true, name: handed.name } : { ok: false, why: 'moved-on' };
}
