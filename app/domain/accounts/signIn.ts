import { db } from '../../platform/db';
import { log } from '../../platform/log';
import { readContact } from './contact';
import { type TooOften, takeSignInTurn } from './limits';
import { hashPassword, isOutdated, verifyPassword } from './passwords';

export type NotSignedIn =
  | { ok: false; why: 'unreadable' }
  /** Unknown, wrong or disabled: one answer, after the same time. */
  | { ok: false; why: 'wrong' }
  | TooOften;

/**
 * Whether somebody is who they say. The session is begun by whoever asks.
 *
 * @param said.contact an e-mail address or a phone number, as typed
 * @param ip where the request comes from, for the limits
 */
export async function signIn(
  said: { contact: string; password: string },
  ip: string,
): Promise<{ ok: true; personId: string } | NotSignedIn> {
  const contact = readContact(said.contact);
  if (!contact) return { ok: false, why: 'unreadable' };
  const turn = await takeSignInTurn(contact, ip);
  if (!turn.ok) {
    log.warn({ ip, retryAfter: turn.retryAfter }, 'sign-in tried too often');
    return turn;
  }

  const person = await db.person.findUnique({
    where: contact,
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  const isRight = await verifyPassword(person?.passwordHash, said.password);
  if (!person || !isRight || person.disabledAt) {
    log.warn({ ip, personId: person?.id }, 'sign-in refused');
    return { ok: false, why: 'wrong' };
  }

  await turn.succeeded();
  await renewHash(person.id, person.passwordHash, said.password);
  log.info({ ip, personId: person.id }, 'signed in');
  return { ok: true, personId: person.id };
}

async function renewHash(id: string, kept: string | null, password: string) {
  if (!kept || !isOutdated(kept)) return;
  // Only over the hash that was compared: a password that was changed in the meantime stays.
  await db.person.updateMany({
    where: { id, passwordHash: kept },
    data: { passwordHash: await hashPassword(password) },
  });
}
