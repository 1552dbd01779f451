import type { Language } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import type { SignedIn } from './sessions';

/**
 * Chooses the shop that this session works in, for whoever belongs to several.
 *
 * @returns whether the membership is theirs
 */
export async function chooseShop({ sessionId, personId }: SignedIn, membershipId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // Held before the session, as by whoever takes them out of the shop at this moment.
    const own = await tx.$queryRaw<unknown[]>`
      select 1 from "ShopMembership" where "id" = ${membershipId}::uuid and "personId" = ${personId}::uuid for key share`;
    if (own.length === 0) return false;
    const data = { shopMembershipId: membershipId };
    const { count } = await tx.session.updateMany({ where: { id: sessionId, personId }, data });
    return count === 1;
  });
}

/** Chooses the language in which somebody is written to. */
export async function chooseLanguage({ personId }: SignedIn, language: Language) {
  await db.person.update({ where: { id: personId }, data: { language } });
}
