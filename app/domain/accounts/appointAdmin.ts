import { db } from '../../platform/db';
import { forgetBrowsers } from '../pushes';
import { readContact } from './contact';
import { readName } from './names';
import { makePasswordKey } from './passwordLinks';

export type NotAppointed = { ok: false; why: 'unreadable' | 'disabled' };

/**
 * Makes somebody an administrator of the province; for whoever has the server's command line, and nobody else.
 * An account that exists already may have been opened by a stranger, since addresses are unverified: its password and its
 * sessions end, so that only the holder of the key gets in.
 *
 * @returns the key with which a password is chosen at /sandi-baru
 */
export async function appointAdmin(
  about: { contact: string; name?: string },
  now = new Date(),
): Promise<{ ok: true; key: string; isNew: boolean } | NotAppointed> {
  const contact = readContact(about.contact);
  if (!contact) return { ok: false, why: 'unreadable' };
  const name = readName(about.name ?? '') ?? 'Admin Sepucuk';

  return db.$transaction(async (tx) => {
    const { count } = await tx.person.createMany({ data: { ...contact, name }, skipDuplicates: true });
    const person = await tx.person.findUniqueOrThrow({ where: contact, select: { id: true, disabledAt: true } });
    if (person.disabledAt) return { ok: false, why: 'disabled' };
    await tx.person.update({ where: { id: person.id }, data: { passwordHash: null } });
    await tx.session.deleteMany({ where: { personId: person.id } });
    await forgetBrowsers(tx, person.id);
    await tx.staffMembership.createMany({ data: { personId: person.id, role: 'ADMIN' }, skipDuplicates: true });
    return { ok: true, key: await makePasswordKey(tx, person.id, now), isNew: count === 1 };
  });
}
