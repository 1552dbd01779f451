import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { regencyTitle } from '../areas';
import { withinReach } from './reach';

const PAGE = 20;
const waits = { status: 'SUBMITTED' } as const;

/** What the queue shows of an entry, and nothing more. */
export type BusinessWaiting = { id: string; name: string; makes: string; place: string; submittedAt: Date };

/**
 * The entries that wait for this verifier, the longest-waiting first, a page at a time.
 *
 * @param after id of the last entry on the page before; it may have been decided in the meantime
 */
export async function businessesToVerify(
  staff: Actor,
  after?: string,
): Promise<{ businesses: BusinessWaiting[]; next: string | undefined }> {
  const reach = withinReach(staff);
  if (!reach) return { businesses: [], next: undefined };
  const rows = await db.business.findMany({
    where: { ...reach, ...waits, ...(after && (await laterThan(after))) },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take: PAGE + 1, // the extra one only says that there is another page
    select: {
      id: true,
      name: true,
      makes: true,
      submittedAt: true,
      district: { select: { name: true } },
      regency: { select: { name: true, isCity: true } },
    },
  });
  const businesses = rows.slice(0, PAGE).map(({ district, regency, submittedAt, ...business }) => ({
    ...business,
    submittedAt: submittedAt!, // the database keeps none of this status without
    place: `${district.name}, ${regencyTitle(regency)}`,
  }));
  return { businesses, next: rows.length > PAGE ? businesses.at(-1)?.id : undefined };
}

async function laterThan(id: string) {
  const last = await db.business.findUnique({ where: { id }, select: { submittedAt: true } });
  const { submittedAt } = last ?? {};
  return submittedAt ? { OR: [{ submittedAt: { gt: submittedAt } }, { submittedAt, id: { gt: id } }] } : {};
}

/** How many entries wait for this verifier. */
export async function countBusinessesToVerify(staff: Actor): Promise<number> {
  const reach = withinReach(staff);
  return reach ? db.business.count({ where: { ...reach, ...waits } }) : 0;
}
