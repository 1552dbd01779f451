import { beginSession, endSession } from '../domain/accounts';
import type { Visitor } from './visitor';

/**
 * Lets in somebody who has shown who they are. The browser gets a new session, and the one that it had ends: a token that
 * somebody planted there beforehand opens nothing (ASVS 7.2.4).
 */
export async function arrive({ cookieHeader, sendCookie }: Visitor, personId: string) {
  await endSession(cookieHeader);
  sendCookie(await beginSession(personId));
}
