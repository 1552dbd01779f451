import { db } from '../../platform/db';
import { type Area, regencyTitle } from './areas';

/** A regency by its name, with its districts by theirs. */
export type RegencyWithDistricts = Area & { districts: Area[] };

/** The regencies of these codes; those that do not exist are left out. */
export async function regenciesWithDistricts(codes: string[]): Promise<RegencyWithDistricts[]> {
  const rows = await db.regency.findMany({
    where: { code: { in: codes } },
    include: { districts: { select: { code: true, name: true }, orderBy: { name: 'asc' } } },
  });
  return rows.map((row) => ({ code: row.code, name: regencyTitle(row), districts: row.districts }));
}
