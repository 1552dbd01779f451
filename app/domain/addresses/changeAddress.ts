import { db } from '../../platform/db';
import { type AddressFields, readFields, type WrongAddress } from './fields';
import { openBook } from './openBook';

type NotFound = { ok: false; why: 'not-found' };

/** Writes an address anew. Purchases of before keep theirs. */
export async function changeAddress(
  personId: string,
  id: string,
  fields: AddressFields,
): Promise<{ ok: true; label: string } | WrongAddress | NotFound> {
  const read = await readFields(fields);
  if (!read.ok) return read;
  const { count } = await db.address.updateMany({ where: { id, personId }, data: read.data });
  return count > 0 ? { ok: true, label: read.data.label } : { ok: false, why: 'not-found' };
}

/** Takes an address out of the book. When it was the first, the one that was used last takes its place. */
export async function removeAddress(personId: string, id: string): Promise<{ ok: true; label: string } | NotFound> {
  return db.$transaction(async (tx) => {
    await openBook(tx, personId);
    const address = await tx.address.findFirst({ where: { id, personId }, select: { label: true, isFirst: true } });
    if (!address) return { ok: false, why: 'not-found' };
    await tx.address.deleteMany({ where: { id, personId } });
    const next = address.isFirst && (await tx.address.findFirst({ where: { personId }, orderBy: { usedAt: 'desc' } }));
    if (next) await tx.address.updateMany({ where: { id: next.id }, data: { isFirst: true } });
    return { ok: true, label: address.label };
  });
}

/** Makes an address the one that checkout begins with; there is one at a time. */
export async function makeFirst(personId: string, id: string): Promise<{ ok: true; label: string } | NotFound> {
  return db.$transaction(async (tx) => {
    await openBook(tx, personId);
    const address = await tx.address.findFirst({ where: { id, personId }, select: { label: true } });
    if (!address) return { ok: false, why: 'not-found' };
    await tx.address.updateMany({ where: { personId, isFirst: true, id: { not: id } }, data: { isFirst: false } });
    await tx.address.updateMany({ where: { id }, data: { isFirst: true } });
    return { ok: true, label: address.label };
  });
}
