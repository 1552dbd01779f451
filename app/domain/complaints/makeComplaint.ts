import { randomBytes } from 'node:crypto';
import type { Language } from '../../../prisma/generated/enums';
import { db, sql, type Transaction } from '../../platform/db';
import type { Contact } from '../accounts';
import { daysLater, readHolidays, workingDaysLater } from '../calendar';
import { tell } from '../messages';

/** What somebody complains of. An order is named by its number, and opened by the code of its purchase or by the account. */
export type ComplaintWish = {
  personId: string | null;
  name: string;
  contact: Contact;
  language: Language;
  text: string;
  order?: { number: string; code?: string };
};

/** Working days in which the office answers; the day is shown to whoever complains. */
const DAYS_TO_ANSWER = 5;
const MOST_A_DAY = 5; // of one contact: a person answers each

/** Somebody complains to the office: it gets a number, a page of its own behind a secret, and a day by which it is answered. */
export async function makeComplaint(
  wish: ComplaintWish,
  now = new Date(),
): Promise<{ ok: true; number: string; code: string } | { ok: false; why: 'unknown-order' | 'too-often' }> {
  const { personId, name, contact, language, text } = wish;
  return db.$transaction(async (tx) => {
    const order = wish.order && (await findOrder(tx, wish.order, personId));
    if (wish.order && !order) return { ok: false, why: 'unknown-order' };
    const lately = await tx.complaint.count({ where: { ...contact, madeAt: { gt: daysLater(now, -1) } } });
    if (lately >= MOST_A_DAY) return { ok: false, why: 'too-often' };

    const [row] = await tx.$queryRaw<{ next: bigint }[]>(sql`select nextval('complaint_number') as next`);
    const number = `AD-${row!.next}`;
    const code = randomBytes(16).toString('base64url');
    const dueBy = workingDaysLater(now, DAYS_TO_ANSWER, await readHolidays(tx));
    const reach = { email: null, phone: null, ...contact };
    await tx.complaint.create({
      data: { number, code, orderId: order?.id, personId, name, ...reach, language, text, madeAt: now, dueBy },
    });
    const values = { number, dueBy: dueBy.toISOString() };
    const to = { personId, name, ...reach, language };
    await tell(tx, to, { kind: 'complaint-made', values, path: `/pengaduan/${code}` }, now);
    return { ok: true, number, code };
  });
}

/** The number alone opens nothing: it is said aloud. */
function findOrder(tx: Transaction, { number, code }: { number: string; code?: string }, personId: string | null) {
  const purchase = code ? { code } : personId ? { personId } : undefined;
  return purchase && tx.order.findFirst({ where: { number, purchase }, select: { id: true } });
}

/** The orders of a person, newest first, to choose one to complain of. */
export async function ordersToComplainOf(personId: string) {
  return db.order.findMany({
    where: { purchase: { personId }, status: { not: 'AWAITING' } },
    orderBy: { id: 'desc' },
    take: 20,
    select: { number: true, shopName: true },
  });
}
