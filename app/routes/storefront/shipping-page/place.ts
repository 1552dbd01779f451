import { districtsOf } from '../../../domain/areas';
import type { Visitor } from '../../../web/visitor';

const NAME = 'tujuan';
const YEAR = 365 * 24 * 60 * 60; // seconds

export type Place = { regencyCode: string; districtCode: string; district: string };

/** Where the shopper wants goods to go, as it was said once on this browser. It decides nothing but what is shown. */
export async function placeOf(visitor: Visitor): Promise<Place | undefined> {
  return known(visitor.cookies.get(NAME) ?? '');
}

/** Remembers a district of Indonesia; any other code is forgotten. */
export async function keepPlace(visitor: Visitor, districtCode: string): Promise<Place | undefined> {
  const place = await known(districtCode);
  if (place) visitor.setCookie(NAME, place.districtCode, { maxAge: YEAR });
  return place;
}

async function known(districtCode: string): Promise<Place | undefined> {
  if (!/^\d\d\.\d\d\.\d\d$/.test(districtCode)) return undefined;
  const regencyCode = districtCode.slice(0, 5);
  const district = (await districtsOf(regencyCode)).find(({ code }) => code === districtCode);
  return district && { regencyCode, districtCode, district: district.name };
}
