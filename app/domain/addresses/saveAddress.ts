import { db, type Transaction } from '../../platform/db';
import type { ResolvedArea } from '../areas';
import { type AddressData, type AddressFields, asKept, MOST_ADDRESSES, readFields, type WrongAddress } from './fields';
import { openBook } from './openBook';

type Saved = { ok: true; label: string } | WrongAddress | { ok: false; why: 'full' };

/** Writes a new address into somebody's book. The very first one is the one that checkout begins with. */
export async function saveAddress(personId: string, fields: AddressFields, now = new Date()): Promise<Saved> {
  const read = await readFields(fields);
  if (!read.ok) return read;
  const isWritten = await db.$transaction((tx) => write(tx, personId, read.data, now));
  return isWritten ? { ok: true, label: read.data.label } : { ok: false, why: 'full' };
}

/** Where a parcel of this person goes: one of the kept addresses, or a new one that shall be kept under a name. */
export type AddressUse = { addressId: string } | { label: string };

type Delivery = Pick<AddressFields, 'recipient' | 'phone' | 'addressLine' | 'postalCode'>;

/** Notes, inside the purchase that it is for, that an address was used. A book that is full takes no new one, and holds nothing up. */
export async function keepAddress(
  tx: Transaction,
  personId: string,
  use: AddressUse & { to: Delivery; area: ResolvedArea },
  now: Date,
) {
  if ('addressId' in use)
    await tx.address.updateMany({ where: { id: use.addressId, personId }, data: { usedAt: now } });
  else await write(tx, personId, asKept({ ...use.to, label: use.label }, use.area), now);
}

/** @returns false when the book is full; an address that is in it already is only noted as used */
async function write(tx: Transaction, personId: string, data: AddressData, now: Date): Promise<boolean> {
  await openBook(tx, personId);
  const { label: _, ...place } = data;
  const { count: known } = await tx.address.updateMany({ where: { personId, ...place }, data: { usedAt: now } });
  if (known > 0) return true;
  const count = await tx.address.count({ where: { personId } });
  if (count >= MOST_ADDRESSES) return false;
  await tx.address.create({ data: { personId, ...data, isFirst: count === 0, usedAt: now } });
  return true;
}
