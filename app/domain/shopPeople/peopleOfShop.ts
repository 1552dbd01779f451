import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

const RANK = { OWNER: 0, MANAGER: 1, PACKER: 2 };

/** Who works in the shop, the owner first, and who was asked and has not answered; nothing for whoever may not manage them. */
export async function peopleOfShop(keeper: Actor & { shopId: string }, now = new Date()) {
  const { shopId } = keeper;
  if (!may(keeper, 'people:manage', { shopId })) return undefined;
  const [members, asked] = await Promise.all([
    db.shopMembership.findMany({
      where: { shopId },
      orderBy: { id: 'asc' },
      select: { id: true, role: true, person: { select: { name: true, email: true, phone: true } } },
    }),
    db.shopInvitation.findMany({
      where: { shopId, acceptedAt: null, endedAt: null },
      orderBy: { id: 'desc' },
      select: { id: true, contact: true, role: true, expiresAt: true },
    }),
  ]);
  return {
    people: members
      .map(({ id, role, person: { name, email, phone } }) => ({ id, role, name, contact: email ?? phone ?? '' }))
      .sort((a, b) => RANK[a.role] - RANK[b.role]),
    invitations: asked.map((one) => ({ ...one, isOver: one.expiresAt <= now })),
  };
}
