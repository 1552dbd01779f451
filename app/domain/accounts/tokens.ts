import { createHash, randomBytes } from 'node:crypto';

/** A secret for an address or a cookie: 256 random bits, as 43 characters that need no escaping. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Tokens are random and long, so one round of SHA-256 is enough; passwords are another matter. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
