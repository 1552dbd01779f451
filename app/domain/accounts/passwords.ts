import { hash, parseOptions, verify } from '@node-rs/argon2';
import { atMost } from './atMost';
import { LONGEST_PASSWORD } from './passwordRules';
import { newToken } from './tokens';

// argon2id is the library's own choice; the cost is OWASP's least (Password Storage Cheat Sheet): 24 ms on two cores.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Each hash takes 19 MB: a flood of sign-ins must not take all memory and every core.
const inTurn = atMost(4);

/** The hash under which a password is kept. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

// Nobody knows this password. Whoever has no account takes as long to be refused as whoever has one (ASVS 6.3.8).
const hashOfNobody = hashPassword(newToken());

/**
 * Whether this is the password behind a hash. Never throws: a hash that cannot be read opens nothing.
 *
 * @param kept nothing for an unknown person or one without a password, which takes as long and is never right
 */
export async function verifyPassword(kept: string | null | undefined, password: string): Promise<boolean> {
  const isPossible = Buffer.byteLength(password) <= LONGEST_PASSWORD;
  const compared = kept ?? (await hashOfNobody);
  const isSame = await inTurn(() => verify(compared, isPossible ? password : '')).catch(() => false);
  return isSame && isPossible && typeof kept === 'string';
}

/** Whether a hash was made at another cost than today's, and should be made anew while the password is at hand. */
export function isOutdated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept);
  return memoryCost !== cost.memoryCost || timeCost !== cost.timeCost || parallelism !== cost.parallelism;
}
