import type { Language } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Contact, readContact, textOf } from './contact';
import { type TooOften, takeSignUpTurn } from './limits';
import { readName } from './names';
import { type Weakness, weaknessOf } from './passwordRules';
import { hashPassword } from './passwords';

/** The day from which the terms and the privacy notice hold that people agree to now. */
export const TERMS_VERSION = '2026-11-24';

type NewPerson = { name: string; contact: string; password: string; language: Language };

/** What has to be put right, by field. */
export type SignUpProblems = { name?: 'missing'; contact?: 'unreadable' | 'taken'; password?: Weakness };

export type NotSignedUp = { ok: false; why: 'refused'; problems: SignUpProblems } | TooOften;

/**
 * Opens an account for somebody who agrees to the terms. The e-mail or phone number stays unverified and opens nothing by
 * itself. One account per address, however many ask at once: the database decides.
 *
 * @param ip where the request comes from, for the limits
 */
export async function signUp(
  person: NewPerson,
  ip: string,
  now = new Date(),
): Promise<{ ok: true; personId: string } | NotSignedUp> {
  const name = readName(person.name);
  const contact = readContact(person.contact);
  const password = weaknessOf(person.password, [person.name, person.contact, ...(contact ? partsOf(contact) : [])]);
  if (!name || !contact || password) {
    const problems = { name: name ? undefined : ('missing' as const), password };
    return { ok: false, why: 'refused', problems: contact ? problems : { ...problems, contact: 'unreadable' } };
  }

  const turn = await takeSignUpTurn(ip);
  if (!turn.ok) return turn;
  const passwordHash = await hashPassword(person.password);
  const [created] = await db.$transaction(async (tx) => {
    const people = await tx.person.createManyAndReturn({
      data: { ...contact, name, passwordHash, language: person.language, createdAt: now },
      skipDuplicates: true, // the loser of a race hears the same as whoever comes a year later
      select: { id: true },
    });
    const consents = people.map(({ id }) => ({
      personId: id,
      subject: 'terms-and-privacy',
      version: TERMS_VERSION,
      at: now,
    }));
    await tx.consent.createMany({ data: consents });
    return people;
  });
  if (!created) return { ok: false, why: 'refused', problems: { contact: 'taken' } };
  await turn.succeeded();
  return { ok: true, personId: created.id };
}

/** The address, and for a phone number its digits as they are dialled at home: 0812… */
function partsOf(contact: Contact): string[] {
  const text = textOf(contact);
  return 'phone' in contact ? [text.slice(1), text.replace(/^\+62/, ''), text.replace(/^\+62/, '0')] : [text];
}
