import type { Sector } from '../../../prisma/generated/enums';
import { resolveArea } from '../areas';
import { readPhone } from '../phone';

/** What an owner tells of the business. `nib` is 13 digits of OSS, or none; `since` a year. */
export type BusinessFields = {
  name: string;
  ownerName: string;
  nib: string | null;
  sector: Sector;
  makes: string;
  since: number | null;
  phone: string;
  regencyCode: string;
  districtCode: string;
  villageCode: string;
  addressLine: string;
};

export type WrongField = 'phone' | 'regencyCode' | 'districtCode' | 'villageName';

/** The fields as they are kept, or the first one that only the register can find wrong. The register is Jambi's. */
export async function readFields(
  fields: BusinessFields,
): Promise<{ ok: true; data: BusinessFields } | { ok: false; why: 'wrong'; field: WrongField }> {
  const { name, ownerName, nib, sector, makes, since, addressLine } = fields;
  const phone = readPhone(fields.phone);
  if (!phone) return { ok: false, why: 'wrong', field: 'phone' };
  const resolved = await resolveArea(fields);
  if (!resolved.ok) return { ok: false, why: 'wrong', field: resolved.field };
  const { regencyCode, districtCode, villageCode } = resolved.area;
  if (!villageCode) return { ok: false, why: 'wrong', field: 'regencyCode' };

  const where = { regencyCode, districtCode, villageCode, addressLine };
  return { ok: true, data: { name, ownerName, nib, sector, makes, since, phone, ...where } };
}
