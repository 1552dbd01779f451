import { db, type Transaction } from '../../platform/db';
import { forgetBrowsers } from '../pushes';
import { type Weakness, weaknessOf } from './passwordRules';
import { hashPassword } from './passwords';
import { hashToken, newToken } from './tokens';

const LIFETIME = 2 * 60 * 60 * 1000; // ms

/**
 * Makes a key with which its holder may choose a password, once and within two hours. Earlier keys of the person end.
 *
 * @returns the key for the address of the page; only its hash is kept
 */
export async function makePasswordKey(tx: Transaction, personId: string, now: Date): Promise<string> {
  const key = newToken();
  await tx.accountToken.deleteMany({ where: { personId, purpose: 'CHOOSE_PASSWORD' } });
  await tx.accountToken.create({
    data: {
      tokenHash: hashToken(key),
      personId,
      purpose: 'CHOOSE_PASSWORD',
      expiresAt: new Date(now.getTime() + LIFETIME),
    },
  });
  return key;
}

/** Whose password a key lets one choose; nobody's when it was used, has expired, or never was. Looking does not use it up. */
export function holderOfPasswordKey(key: string, now = new Date()) {
  return db.person.findFirst({
    where: {
      disabledAt: null,
      tokens: { some: { tokenHash: hashToken(key), purpose: 'CHOOSE_PASSWORD', expiresAt: { gt: now } } },
    },
    select: { id: true, name: true, email: true, phone: true },
  });
}

export type NotChosen = { ok: false; why: 'dead' } | { ok: false; why: 'weak'; weakness: Weakness };

/** Chooses a password with a key, which is used up, and ends every session of the person, and what their phones were told (ASVS 6.4.1, 7.4.3). */
export async function choosePassword(
  { key, password }: { key: string; password: string },
  now = new Date(),
): Promise<{ ok: true; personId: string } | NotChosen> {
  const person = await holderOfPasswordKey(key, now);
  if (!person) return { ok: false, why: 'dead' };
  const weakness = weaknessOf(password, [person.name, person.email ?? '', person.phone ?? '']);
  if (weakness) return { ok: false, why: 'weak', weakness };

  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    // Of two that come with one key at once, one finds it gone.
    const [used] = await tx.$queryRaw<{ personId: string }[]>`
      DELETE FROM "AccountToken"
      WHERE "tokenHash" = ${hashToken(key)} AND "purpose" = 'CHOOSE_PASSWORD' AND "expiresAt" > ${now}
      RETURNING "personId"`;
    if (!used) return { ok: false, why: 'dead' };
    const { personId } = used;
    await tx.person.update({ where: { id: personId }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { personId } });
    await forgetBrowsers(tx, personId);
    return { ok: true, personId };
  });
}
