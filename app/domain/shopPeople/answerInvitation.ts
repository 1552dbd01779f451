import { db, type Transaction } from '../../platform/db';
import { type Actor, hashToken } from '../accounts';

const live = (token: string, now: Date) => ({
  tokenHash: hashToken(token),
  acceptedAt: null,
  endedAt: null,
  expiresAt: { gt: now },
});

/** What a link asks for; nothing once it was used, taken back or is too old. Looking does not use it up. */
export async function readInvitation(token: string, now = new Date()) {
  const found = await db.shopInvitation.findFirst({
    where: live(token, now),
    select: { role: true, expiresAt: true, invitedBy: true, shop: { select: { id: true, name: true, slug: true } } },
  });
  if (!found) return undefined;
  const { invitedBy, ...invitation } = found;
  const inviter = await db.person.findUnique({ where: { id: invitedBy }, select: { name: true } });
  return { ...invitation, inviter: inviter?.name ?? '' };
}

export type NotAccepted = { ok: false; why: 'dead' | 'here-already' };

/**
 * Lets the holder of a link work in the shop. Of two who come with one link at once, one finds it used. Whoever works there
 * already keeps their role, and the link stays for whom it was meant.
 */
export async function acceptInvitation(
  { personId }: Actor,
  token: string,
  now = new Date(),
): Promise<{ ok: true; membershipId: string; shop: string } | NotAccepted> {
  return db.$transaction(async (tx): Promise<{ ok: true; membershipId: string; shop: string } | NotAccepted> => {
    const invitation = await holdInvitation(tx, token, now);
    if (!invitation) return { ok: false, why: 'dead' };
    const { id, shopId, role } = invitation;
    const data = { personId, shopId, role };
    const [made] = await tx.shopMembership.createManyAndReturn({
      data: [data],
      skipDuplicates: true,
      select: { id: true, shop: { select: { name: true } } },
    });
    if (!made) return { ok: false, why: 'here-already' };
    await tx.shopInvitation.update({ where: { id }, data: { acceptedBy: personId, acceptedAt: now } });
    return { ok: true, membershipId: made.id, shop: made.shop.name };
  });
}

async function holdInvitation(tx: Transaction, token: string, now: Date) {
  const [held] = await tx.$queryRaw<{ id: string; shopId: string; role: 'MANAGER' | 'PACKER' }[]>`
    select "id", "shopId", "role" from "ShopInvitation"
    where "tokenHash" = ${hashToken(token)} and "acceptedAt" is null and "endedAt" is null and "expiresAt" > ${now}
    for update`;
  return held;
}

/** Thanks, but no. @returns whether there was something to decline */
export async function declineInvitation(token: string, now = new Date()): Promise<boolean> {
  const { count } = await db.shopInvitation.updateMany({ where: live(token, now), data: { endedAt: now } });
  return count === 1;
}
