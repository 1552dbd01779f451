import { db } from '../../platform/db';
import type { AreaValues } from './areaOptions';
import { JAMBI, regencyTitle } from './areas';

/** An address down to the village, with the names as they are written on a parcel. */
export type ResolvedArea = {
  regencyCode: string;
  regencyName: string;
  districtCode: string;
  districtName: string;
  /** None outside Jambi. */
  villageCode: string | null;
  villageName: string;
  provinceName: string;
};

type Resolved = { ok: true; area: ResolvedArea } | { ok: false; field: 'regencyCode' | 'districtCode' | 'villageName' };

const LONGEST_VILLAGE = 80;

/**
 * Holds village, district and regency to each other: in Jambi the village is one of the district's, elsewhere it is what
 * was typed.
 *
 * @returns the first field, from the regency down, that is missing or does not belong to the one before
 */
export async function resolveArea(values: AreaValues): Promise<Resolved> {
  const { regencyCode = '', districtCode = '' } = values;
  const regency = await db.regency.findUnique({ where: { code: regencyCode }, include: { province: true } });
  if (!regency) return { ok: false, field: 'regencyCode' };
  const district = await db.district.findFirst({ where: { code: districtCode, regencyCode } });
  if (!district) return { ok: false, field: 'districtCode' };
  const village = regency.provinceCode === JAMBI ? await villageOf(district.code, values) : typedVillage(values);
  if (!village) return { ok: false, field: 'villageName' };

  const area = {
    regencyCode,
    regencyName: regencyTitle(regency),
    districtCode,
    districtName: district.name,
    villageCode: village.code,
    villageName: village.name,
    provinceName: regency.province.name,
  };
  return { ok: true, area };
}

function villageOf(districtCode: string, { villageCode = '' }: AreaValues) {
  return db.village.findFirst({ where: { code: villageCode, districtCode }, select: { code: true, name: true } });
}

function typedVillage({ villageName = '' }: AreaValues) {
  const name = villageName.trim().replaceAll(/\s+/g, ' ');
  return name.length > 0 && name.length <= LONGEST_VILLAGE ? { code: null, name } : null;
}
