import { db, type Transaction } from '../../platform/db';
import { may } from '../accounts';
import { settleEach } from '../deadlines';
import { tell } from '../messages';

const BATCH = 200;

const pathOf = (id: string) => `/kantor/pengaduan/${id}`;

/** Those who may answer a complaint are told, once, that its time has passed. @returns how many complaints */
export async function tellOfLateComplaints(now = new Date()): Promise<number> {
  const late = await db.complaint.findMany({
    where: { status: 'OPEN', dueBy: { lte: now } },
    orderBy: { dueBy: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  const told = await db.message.findMany({
    where: { kind: 'complaint-late', path: { in: late.map(({ id }) => pathOf(id)) } },
    select: { path: true },
  });
  const paths = new Set(told.map(({ path }) => path));
  const due = late.filter(({ id }) => !paths.has(pathOf(id)));
  return settleEach(due, (id) => db.$transaction((tx) => tellStaff(tx, id, now)));
}

async function tellStaff(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { number, dueBy, order } = await tx.complaint.findUniqueOrThrow({
    where: { id },
    include: { order: { select: { shop: { select: { business: { select: { regencyCode: true } } } } } } },
  });
  const regencyCode = order?.shop.business.regencyCode ?? null;
  const staff = await tx.person.findMany({
    where: { disabledAt: null, staffRoles: { some: {} } },
    include: { staffRoles: true },
  });
  const those = staff.filter(({ id: personId, staffRoles: grants }) =>
    may({ personId, grants }, 'complaint:answer', { regencyCode }),
  );
  const news = { kind: 'complaint-late', values: { number, dueBy: dueBy.toISOString() }, path: pathOf(id) } as const;
  for (const { id: personId, name, email, phone, language } of those)
    await tell(tx, { personId, name, email, phone, language }, news, now);
  return those.length > 0;
}
