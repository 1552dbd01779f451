import { db } from '../../platform/db';

/** A business that may be named as maker. */
export type MakerChoice = { id: string; name: string; regency: string };

const MOST = 20;

/** Verified businesses of the register whose name contains this, by name; at most twenty. */
export async function makersByName(part: string): Promise<MakerChoice[]> {
  const name = part.trim();
  if (!name) return [];
  const rows = await db.business.findMany({
    where: { status: 'VERIFIED', name: { contains: escapeLike(name), mode: 'insensitive' } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, name: true, regency: { select: { name: true } } },
  });
  return rows.map(({ id, name, regency }) => ({ id, name, regency: regency.name }));
}

/** Prisma hands % and _ to LIKE as they are. */
function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}
