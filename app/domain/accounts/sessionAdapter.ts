import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { db } from '../../platform/db';
import { hashToken } from './tokens';

const LONGEST = 90 * 24 * 60 * 60 * 1000; // ms: then one signs in anew, however busy the session was

const shownOfPerson = {
  id: true,
  name: true,
  email: true,
  phone: true,
  language: true,
  disabledAt: true,
  staffRoles: { select: { role: true, regencyCode: true } },
  shopMemberships: {
    select: { id: true, role: true, shop: { select: { id: true, name: true, slug: true } } },
    orderBy: { id: 'asc' },
  },
} as const;

/**
 * Lucia's sessions in our own table. Lucia hands the raw token back and forth and would store it; only its hash is kept
 * here. Rows are written with `…Many`, because another request may have ended the session in the meantime.
 */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(token) {
    const row = await db.session.findUnique({
      where: { tokenHash: hashToken(token), absoluteExpiresAt: { gt: new Date() }, person: { disabledAt: null } },
      select: { id: true, personId: true, expiresAt: true, shopMembershipId: true, person: { select: shownOfPerson } },
    });
    if (!row) return [null, null];

    const { id: publicId, personId, expiresAt, shopMembershipId, person } = row;
    const { id, shopMemberships, disabledAt: _, ...shown } = person;
    const workplaces = shopMemberships.map((membership) => ({
      membershipId: membership.id,
      shopId: membership.shop.id,
      name: membership.shop.name,
      slug: membership.shop.slug,
      role: membership.role,
    }));
    const session: DatabaseSession = {
      id: token,
      userId: personId,
      expiresAt,
      attributes: { publicId, shopMembershipId },
    };
    const user: DatabaseUser = { id, attributes: { ...shown, workplaces } };
    return [session, user];
  },

  async getUserSessions() {
    return []; // ids are hashed, so Lucia could do nothing with them; a person's sessions are listed by their public ids
  },

  async setSession({ id: token, userId, expiresAt }) {
    const now = new Date();
    const absoluteExpiresAt = new Date(now.getTime() + LONGEST);
    await db.session.deleteMany({ where: { personId: userId, ...expired(now) } }); // nobody else clears them away
    await db.session.create({ data: { tokenHash: hashToken(token), personId: userId, expiresAt, absoluteExpiresAt } });
  },

  async updateSessionExpiration(token, expiresAt) {
    await db.session.updateMany({ where: { tokenHash: hashToken(token) }, data: { expiresAt } });
  },

  async deleteSession(token) {
    await db.session.deleteMany({ where: { tokenHash: hashToken(token) } });
  },

  async deleteUserSessions(personId) {
    await db.session.deleteMany({ where: { personId } });
  },

  async deleteExpiredSessions() {
    await db.session.deleteMany({ where: expired(new Date()) });
  },
};

function expired(now: Date) {
  return { OR: [{ expiresAt: { lte: now } }, { absoluteExpiresAt: { lte: now } }] };
}
