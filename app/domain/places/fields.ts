import type { PlaceKind } from '../../../prisma/generated/enums';
import { JAMBI, resolveArea } from '../areas';
import { readPhone } from '../phone';

/** How many places of its own a shop may have. */
export const MOST_PLACES = 10;

/** Goods wait this many days at a place; then the shop may take them back. */
export const DAYS_TO_COLLECT = 14;

/** What is said of a place where goods can be picked up: where it is, and when it is open, in words. */
export type PlaceFields = {
  name: string;
  kind: PlaceKind;
  addressLine: string;
  regencyCode: string;
  districtCode: string;
  villageCode?: string;
  hours: string;
  phone: string | null;
};

export type WrongPlace = { ok: false; why: 'wrong'; field: 'phone' | 'regencyCode' | 'districtCode' | 'villageName' };

/** The fields as they are kept, or the first one that does not exist as it was given. Places lie in Jambi, where the shops are. */
export async function readPlace({ phone, ...fields }: PlaceFields) {
  const number = phone ? readPhone(phone) : null;
  if (number === undefined) return { ok: false, why: 'wrong', field: 'phone' } as const;
  if (!fields.regencyCode.startsWith(`${JAMBI}.`)) return { ok: false, why: 'wrong', field: 'regencyCode' } as const;
  const resolved = await resolveArea(fields);
  if (!resolved.ok) return { ok: false, why: 'wrong', field: resolved.field } as const;
  const { name, kind, addressLine, hours } = fields;
  const { regencyCode, districtCode, villageCode } = resolved.area;
  return {
    ok: true,
    data: { name, kind, addressLine, hours, phone: number, regencyCode, districtCode, villageCode },
  } as const;
}
