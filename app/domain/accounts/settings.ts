import type { Language } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import type { SignedIn } from './sessions';

/**
 * Chooses the shop that this session works in, for whoever belongs to several.
 *
 * @returns whether the membership is theirs
 */
export async function chooseShop({ sessionId, personId }: SignedIn, membershipId: string): Promise<boolean> {
  const { count } = await db.session.updateMany({
    where: { id: sessionId, personId, person: { shopMemberships: { some: { id: membershipId } } } },
    data: { shopMembershipId: membershipId },
  });
  return count === 1;
}

/** Chooses the language in which somebody is written to. */
export async function chooseLanguage({ personId }: SignedIn, language: Language) {
  await db.person.update({ where: { id: personId }, data: { language } });
}
