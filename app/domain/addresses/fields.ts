import { type ResolvedArea, resolveArea } from '../areas';
import { readPhone } from '../phone';

/** How many addresses a person may keep. */
export const MOST_ADDRESSES = 20;

/** What somebody writes into the address book. Without a `label` it is called by its district. */
export type AddressFields = {
  label: string;
  recipient: string;
  phone: string;
  addressLine: string;
  regencyCode: string;
  districtCode: string;
  villageCode?: string;
  villageName?: string;
  postalCode: string | null;
};

export type WrongAddress = {
  ok: false;
  why: 'wrong';
  field: 'phone' | 'regencyCode' | 'districtCode' | 'villageName';
};

/** An address as it is kept. */
export type AddressData = Required<Omit<AddressFields, 'villageCode'>> & { villageCode: string | null };

/** The fields as they are kept, or the first one that only the book can find wrong. */
export async function readFields(fields: AddressFields): Promise<{ ok: true; data: AddressData } | WrongAddress> {
  const phone = readPhone(fields.phone);
  if (!phone) return { ok: false, why: 'wrong', field: 'phone' };
  const resolved = await resolveArea(fields);
  if (!resolved.ok) return { ok: false, why: 'wrong', field: resolved.field };
  return { ok: true, data: asKept({ ...fields, phone }, resolved.area) };
}

/** With an area that was resolved already. */
export function asKept(
  { label, recipient, phone, addressLine, postalCode }: Omit<AddressFields, keyof ResolvedArea>,
  { regencyCode, districtCode, districtName, villageCode, villageName }: ResolvedArea,
): AddressData {
  const where = { regencyCode, districtCode, villageCode, villageName };
  return { label: label || districtName, recipient, phone, addressLine, postalCode, ...where };
}
