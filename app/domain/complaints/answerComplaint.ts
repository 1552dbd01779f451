import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { tell } from '../messages';
import { reachOf } from './readComplaint';

/** The office answers, once; whoever complained is told. Of two officers at once the second hears `moved-on`. */
export async function answerComplaint(
  staff: Actor,
  { complaintId: id, answer }: { complaintId: string; answer: string },
  now = new Date(),
): Promise<{ ok: true; number: string } | { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' }> {
  const reach = reachOf(staff);
  if (!reach) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const { count } = await tx.complaint.updateMany({
      where: { id, ...reach, status: 'OPEN' },
      data: { status: 'ANSWERED', answer, answeredAt: now, answeredBy: staff.personId },
    });
    const complaint = await tx.complaint.findFirst({ where: { id, ...reach } });
    if (!complaint) return { ok: false, why: 'not-found' };
    if (count === 0) return { ok: false, why: 'moved-on' };
    const { number, code, personId, name, email, phone, language } = complaint;
    const news = { kind: 'complaint-answered', values: { number, answer }, path: `/pengaduan/${code}` } as const;
    await tell(tx, { personId, name, email, phone, language }, news, now);
    return { ok: true, number };
  });
}
