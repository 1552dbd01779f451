import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';

/** `basisPoints` of the price, 250 is 2.5 %; `perOrder` rupiah; `seenOn` as 2026-01-31. */
export type FeeWish = {
  marketplace: string;
  basisPoints: number;
  perOrder: Rupiah;
  about: string;
  source: string;
  seenOn: string;
};

export type FeeShown = FeeWish & { id: string };

/** More at once would be compared by nobody. */
const MOST = 20;

const shown = {
  id: true,
  marketplace: true,
  basisPoints: true,
  perOrder: true,
  about: true,
  source: true,
  seenOn: true,
} as const;

type Row = Omit<FeeShown, 'seenOn'> & { seenOn: Date };

const withDay = <Fee extends Row>({ seenOn, ...fee }: Fee) => ({ ...fee, seenOn: seenOn.toISOString().slice(0, 10) });

/** What other markets take, as it stands beside a price. */
export async function feesShown(): Promise<FeeShown[]> {
  const rows = await db.marketplaceFee.findMany({
    where: { removedAt: null },
    orderBy: [{ marketplace: 'asc' }, { basisPoints: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: shown,
  });
  return rows.map(withDay);
}

/** What is shown, and what was: for those who keep it. */
export async function marketFees(actor: Actor) {
  if (!may(actor, 'market-fee:keep')) return undefined;
  const past = await db.marketplaceFee.findMany({
    where: { removedAt: { not: null } },
    orderBy: { removedAt: 'desc' },
    take: MOST,
    select: { ...shown, removedAt: true },
  });
  return { fees: await feesShown(), past: past.map(withDay) };
}

type NotKept = { ok: false; why: 'not-allowed' | 'too-many' | 'not-yet' | 'moved-on' };

/** Staff write down what another market takes: where they have read it, and when. */
export async function keepMarketFee(actor: Actor, wish: FeeWish, now = new Date()): Promise<{ ok: true } | NotKept> {
  if (!may(actor, 'market-fee:keep')) return { ok: false, why: 'not-allowed' };
  const seenOn = new Date(`${wish.seenOn}T00:00:00Z`);
  if (seenOn > now) return { ok: false, why: 'not-yet' };
  const there = await db.marketplaceFee.count({ where: { removedAt: null } });
  if (there >= MOST) return { ok: false, why: 'too-many' };
  await db.marketplaceFee.create({ data: { ...wish, seenOn, keptBy: actor.personId, at: now } });
  return { ok: true };
}

/** A fee is no longer shown; its row stays. */
export async function removeMarketFee(actor: Actor, id: string, now = new Date()): Promise<{ ok: true } | NotKept> {
  if (!may(actor, 'market-fee:keep')) return { ok: false, why: 'not-allowed' };
  const { count } = await db.marketplaceFee.updateMany({ where: { id, removedAt: null }, data: { removedAt: now } });
  return count ? { ok: true } : { ok: false, why: 'moved-on' };
}
