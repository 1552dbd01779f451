import { beginSession, endSession } from '../domain/accounts';
import { bringCart } from './cart';
import { forgetPhone } from './phone';
import type { Visitor } from './visitor';

/**
 * Lets in somebody who has shown who they are. The browser gets a new session, and the one that it had ends: a token that
 * somebody planted there beforehand opens nothing (ASVS 7.2.4). What lay in the guest's cart comes
 * along, and nothing more is told here of whoever was here before.
 */
export async function arrive(visitor: Visitor, personId: string) {
  await endSession(visitor.cookieHeader);
  await forgetPhone(visitor, personId);
  visitor.sendCookie(await beginSession(personId));
  await bringCart(visitor, personId);
}

/** Lets somebody go: the session ends here and for whoever has copied its cookie (ASVS 7.4.1), and so do notices to this phone. */
export async function leave(visitor: Visitor) {
  visitor.sendCookie(await endSession(visitor.cookieHeader));
  await forgetPhone(visitor);
}
