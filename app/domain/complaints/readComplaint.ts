import { db } from '../../platform/db';
import { type Actor, regenciesFor } from '../accounts';

const PAGE = 20;

/** A complaint as whoever holds its secret sees it; nothing for a code that opens none. */
export async function readComplaint(code: string, now = new Date()) {
  const found = await db.complaint.findUnique({
    where: { code },
    select: {
      ...{ number: true, text: true, status: true, madeAt: true, dueBy: true, answer: true, answeredAt: true },
      order: { select: { number: true, shopName: true } },
    },
  });
  return found ? { ...found, isLate: isLate(found, now) } : undefined;
}

const isLate = ({ status, dueBy }: { status: string; dueBy: Date }, now: Date) => status === 'OPEN' && dueBy <= now;

/**
 * The complaints that somebody may answer, as a condition of a query: of orders of the own regency's shops; what is about no
 * order is the province's. Nothing for who answers none.
 */
export function reachOf(staff: Actor) {
  const regencies = regenciesFor(staff, 'complaint:answer');
  if (regencies === 'all') return {};
  return regencies.length > 0 ? { order: { shop: { business: { regencyCode: { in: regencies } } } } } : undefined;
}

/**
 * What waits for an answer, the earliest deadline first, so that what is overdue stands above; or what was answered, newest first.
 *
 * @param after id of the last one on the page before
 */
export async function complaintsForStaff(staff: Actor, isOpen: boolean, after?: string, now = new Date()) {
  const reach = reachOf(staff);
  if (!reach) return { complaints: [], next: undefined };
  const rows = await db.complaint.findMany({
    where: { ...reach, status: isOpen ? 'OPEN' : 'ANSWERED' },
    orderBy: isOpen ? [{ dueBy: 'asc' }, { id: 'asc' }] : [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: {
      ...{ id: true, number: true, name: true, status: true, madeAt: true, dueBy: true },
      order: { select: { number: true, shopName: true } },
    },
  });
  const complaints = rows.slice(0, PAGE).map((row) => ({ ...row, isLate: isLate(row, now) }));
  return { complaints, next: rows.length > PAGE ? complaints.at(-1)?.id : undefined };
}

/** How many wait for this member of staff. */
export async function countComplaints(staff: Actor): Promise<number> {
  const reach = reachOf(staff);
  return reach ? db.complaint.count({ where: { ...reach, status: 'OPEN' } }) : 0;
}

/** One of them, with how to reach whoever complains. */
export async function complaintForStaff(staff: Actor, id: string, now = new Date()) {
  const reach = reachOf(staff);
  if (!reach) return undefined;
  const found = await db.complaint.findFirst({
    where: { id, ...reach },
    omit: { code: true, orderId: true, personId: true, answeredBy: true },
    include: { order: { select: { number: true, shopName: true, status: true, shop: { select: { phone: true } } } } },
  });
  return found ? { ...found, isLate: isLate(found, now) } : undefined;
}
