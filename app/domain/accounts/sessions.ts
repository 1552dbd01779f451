import { Lucia, TimeSpan } from 'lucia';
import type { Language } from '../../../prisma/generated/enums';
import { config } from '../../platform/config';
import type { Actor, Grant, ShopRole, StaffRole } from './permissions';
import { sessionAdapter } from './sessionAdapter';
import { newToken } from './tokens';

/** A shop that somebody works in. */
export type Workplace = { membershipId: string; shopId: string; name: string; slug: string; role: ShopRole };

/** Somebody who has signed in, as this request sees them. */
export type SignedIn = Actor & {
  sessionId: string;
  name: string;
  email: string | null;
  phone: string | null;
  language: Language;
  /** The shop being worked in: the one chosen, else the only or first one. */
  workplace: Workplace | undefined;
  workplaces: Workplace[];
  staffRoles: { role: StaffRole; regencyCode: string | null }[];
};

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia;
    DatabaseSessionAttributes: { publicId: string; shopMembershipId: string | null };
    DatabaseUserAttributes: Omit<SignedIn, 'personId' | 'grants' | 'sessionId' | 'workplace'>;
  }
}

// Idle sessions end after 30 days, all sessions after 90 (ASVS 7.3.1, 7.3.2; the latter in the adapter).
const lucia = new Lucia(sessionAdapter, {
  sessionExpiresIn: new TimeSpan(30, 'd'),
  sessionCookie: {
    name: config.isHttps ? '__Host-sid' : 'sid',
    expires: true,
    attributes: { secure: config.isHttps, sameSite: 'lax', path: '/' },
  },
  getSessionAttributes: ({ publicId, shopMembershipId }) => ({ publicId, shopMembershipId }),
  getUserAttributes: (attributes) => attributes,
});

/** A `Set-Cookie` header's text. */
type SetCookie = string;

/**
 * The person behind a request's cookies.
 *
 * @returns nobody when there is no session, or one that ended; with it the cookie to set when that has to change
 */
export async function readSession(cookieHeader: string): Promise<{ signedIn?: SignedIn; setCookie?: SetCookie }> {
  const token = lucia.readSessionCookie(cookieHeader);
  if (!token) return {};
  const { session, user } = await lucia.validateSession(token);
  if (!session) return { setCookie: lucia.createBlankSessionCookie().serialize() };

  const { id: personId, workplaces, staffRoles, ...shown } = user;
  const grants: Grant[] = [...workplaces, ...staffRoles];
  const workplace = workplaces.find((place) => place.membershipId === session.shopMembershipId) ?? workplaces[0];
  const signedIn = { personId, grants, ...shown, sessionId: session.publicId, workplace, workplaces, staffRoles };
  return { signedIn, setCookie: session.fresh ? lucia.createSessionCookie(session.id).serialize() : undefined };
}

/** Begins a session; the browser gets a new token at each sign-in (ASVS 7.2.4). @returns the cookie to set */
export async function beginSession(personId: string): Promise<SetCookie> {
  const attributes = { publicId: '', shopMembershipId: null };
  const session = await lucia.createSession(personId, attributes, { sessionId: newToken() });
  return lucia.createSessionCookie(session.id).serialize();
}

/** Ends the session of a request, here and for whoever may have copied its cookie. @returns the cookie to set */
export async function endSession(cookieHeader: string): Promise<SetCookie> {
  const token = lucia.readSessionCookie(cookieHeader);
  if (token) await lucia.invalidateSession(token);
  return lucia.createBlankSessionCookie().serialize();
}
