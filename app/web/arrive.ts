import { beginSession, endSession } from '../domain/accounts';
import { bringCart } from './cart';
import type { Visitor } from './visitor';

/**
 * Lets in somebody who has shown who they are. The browser gets a new session, and the one that it had ends: a token that
 * somebody planted there beforehand opens nothing (ASVS 7.2.4). What lay in the guest's cart comes along.
 */
export async function arrive(visitor: Visitor, personId: string) {
  await endSession(visitor.cookieHeader);
  visitor.sendCookie(await beginSession(personId));
  await bringCart(visitor, personId);
}

/** Lets somebody go: the session ends here and for whoever has copied its cookie (ASVS 7.4.1). */
export async function leave({ cookieHeader, sendCookie }: Visitor) {
  sendCookie(await endSession(cookieHeader));
}
