import { db } from '../../platform/db';

export type Area = { code: string; name: string };

export const JAMBI = '15';

/** The word that goes before its name: Kabupaten Kerinci, Kota Sungai Penuh. */
export function regencyTitle({ name, isCity }: { name: string; isCity: boolean }): string {
  return `${isCity ? 'Kota' : 'Kabupaten'} ${name}`;
}

const byName = { name: 'asc' } as const;

/** The eleven regencies of Jambi, in the order of their codes. */
export async function regenciesOfJambi(): Promise<Area[]> {
  const rows = await db.regency.findMany({ where: { provinceCode: JAMBI }, orderBy: { code: 'asc' } });
  return rows.map((row) => ({ code: row.code, name: regencyTitle(row) }));
}

/** Every regency of Indonesia by province, those of Jambi first: where a parcel can go. */
export async function regenciesByProvince(): Promise<{ province: string; regencies: Area[] }[]> {
  const provinces = await db.province.findMany({
    orderBy: byName,
    include: { regencies: { orderBy: [{ isCity: 'asc' }, byName] } },
  });
  const jambiFirst = provinces.toSorted((a, b) => Number(b.code === JAMBI) - Number(a.code === JAMBI));
  return jambiFirst.map(({ name, regencies }) => ({
    province: name,
    regencies: regencies.map((row) => ({ code: row.code, name: regencyTitle(row) })),
  }));
}

/** The districts of a regency by name; none for a code that does not exist. */
export function districtsOf(regencyCode: string): Promise<Area[]> {
  return db.district.findMany({ where: { regencyCode }, orderBy: byName, select: { code: true, name: true } });
}

/** The villages of a district by name. Outside Jambi there are none to choose from: they are typed. */
export function villagesOf(districtCode: string): Promise<Area[]> {
  return db.village.findMany({ where: { districtCode }, orderBy: byName, select: { code: true, name: true } });
}
