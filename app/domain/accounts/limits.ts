import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { config } from '../../platform/config';
import { pool } from '../../platform/db';
import { type Contact, textOf } from './contact';
import { hashToken } from './tokens';

const MINUTE = 60; // seconds
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const FREE_TRIES = 5;
const FIRST_PAUSE = 15; // seconds; then twice as long each time
const LONGEST_PAUSE = 15 * MINUTE;
const UNDER_ATTACK = 50; // wrong passwords for one account in an hour, from wherever

const counter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    points,
    duration,
  });

const WITHOUT_END = 1_000_000;
const triesHere = counter('tries-here', WITHOUT_END, DAY);
const triesAnywhere = counter('tries-anywhere', WITHOUT_END, HOUR);
const pauseHere = counter('pause-here', 1, FIRST_PAUSE);
const triesOfNetwork = counter('tries-of-network', 100, 15 * MINUTE);
const accountsOfNetwork = counter('accounts-of-network', 100, HOUR); // a hall full of owners who all open an account
const knownOfNetwork = counter('known-of-network', 20, 15 * MINUTE);

/** `retryAfter` in seconds. */
export type TooOften = { ok: false; why: 'too-often'; retryAfter: number };
type Turn = { ok: true; succeeded: () => Promise<unknown> } | TooOften;

const unlimited: Turn = { ok: true, succeeded: async () => undefined };

/**
 * Takes a turn at signing in. A few tries are free; after them each wrong one makes the next wait longer, up to a quarter
 * of an hour. The wait belongs to this account seen from this network: whoever attacks from elsewhere cannot lock the
 * owner out, but makes every stranger wait sooner (docs/decisions/021-limits-on-sign-in.md).
 */
export async function takeSignInTurn(contact: Contact, ip: string): Promise<Turn> {
  if (!config.LIMITS) return unlimited;
  const account = hashToken(textOf(contact)); // the table shall not tell whom somebody looked for
  const network = networkOf(ip);
  const here = `${account}:${network}`;

  const pause = await pauseHere.get(here);
  if (pause && pause.remainingPoints <= 0) return tooOften(pause);
  const refusal = await refusalOf(triesOfNetwork.consume(network));
  if (refusal) return refusal;

  const [hereSoFar, anywhereSoFar] = await Promise.all([triesHere.consume(here), triesAnywhere.consume(account)]);
  const free = anywhereSoFar.consumedPoints > UNDER_ATTACK ? 1 : FREE_TRIES;
  const beyond = hereSoFar.consumedPoints - free;
  if (beyond > 0) {
    // Of many requests at once only one gets this turn.
    const customDuration = Math.min(FIRST_PAUSE * 2 ** (beyond - 1), LONGEST_PAUSE);
    const refusal = await refusalOf(pauseHere.consume(here, 1, { customDuration }));
    if (refusal) return refusal;
  }
  return {
    ok: true,
    succeeded: () =>
      Promise.all([
        triesHere.delete(here),
        pauseHere.delete(here),
        triesAnywhere.reward(account),
        triesOfNetwork.reward(network),
      ]),
  };
}

/** Takes a turn at opening an account. Asking which addresses are known already runs out sooner than opening accounts does. */
export async function takeSignUpTurn(ip: string): Promise<Turn> {
  if (!config.LIMITS) return unlimited;
  const network = networkOf(ip);
  const refusal =
    (await refusalOf(accountsOfNetwork.consume(network))) ?? (await refusalOf(knownOfNetwork.consume(network)));
  return refusal ?? { ok: true, succeeded: () => knownOfNetwork.reward(network) };
}

async function refusalOf(turn: Promise<RateLimiterRes>): Promise<TooOften | undefined> {
  try {
    await turn;
    return undefined;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return tooOften(refusal);
    throw refusal;
  }
}

function tooOften({ msBeforeNext }: RateLimiterRes): TooOften {
  return { ok: false, why: 'too-often', retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}

/** Who has one address of IPv6 has 2⁶⁴ of them: what counts is the network before them. */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.includes('.')) return ip;
  const [head = '', tail] = ip.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(missing).fill('0'), ...after].slice(0, 4).join(':');
}
