import type { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';

const MOST = 200;

const shown = {
  id: true,
  code: true,
  title: true,
  kind: true,
  value: true,
  most: true,
  minimum: true,
  shopShare: true,
  uses: true,
  usesEach: true,
  used: true,
  startsAt: true,
  endsAt: true,
  stoppedAt: true,
  isListed: true,
} as const;

type Row = Prisma.VoucherGetPayload<{ select: typeof shown }>;

/** A voucher as its giver sees it. `given` is what it took off orders that were not cancelled, `byPlatform` of that. */
export type VoucherKept = Row & { state: 'coming' | 'running' | 'over'; given: Rupiah; byPlatform: Rupiah };

/** The shop's own vouchers, newest first. */
export async function vouchersOfShop(seller: Actor & { shopId: string }, now = new Date()): Promise<VoucherKept[]> {
  const { shopId } = seller;
  return may(seller, 'voucher:make', { shopId }) ? list({ shopId }, now) : [];
}

/** The platform's vouchers, newest first. */
export async function vouchersOfPlatform(actor: Actor, now = new Date()): Promise<VoucherKept[]> {
  return may(actor, 'voucher:make') ? list({ shopId: null }, now) : [];
}

/** Vouchers of the platform that a shop may join by bearing its part, with whether it has. */
export async function vouchersToJoin(seller: Actor & { shopId: string }, now = new Date()) {
  const { shopId } = seller;
  if (!may(seller, 'voucher:make', { shopId })) return [];
  const rows = await db.voucher.findMany({
    where: { shopId: null, shopShare: { gt: 0 }, stoppedAt: null, endsAt: { gt: now } },
    orderBy: { endsAt: 'asc' },
    take: MOST,
    select: { ...shown, joined: { where: { shopId }, select: { joinedAt: true } } },
  });
  return rows.map(({ joined, ...voucher }) => ({ ...voucher, hasJoined: joined.length > 0 }));
}

async function list(where: { shopId: string | null }, now: Date): Promise<VoucherKept[]> {
  const rows = await db.voucher.findMany({ where, orderBy: { id: 'desc' }, take: MOST, select: shown });
  const sums = await db.orderDiscount.groupBy({
    by: ['voucherId'],
    where: { voucherId: { in: rows.map(({ id }) => id) }, order: { status: { not: 'CANCELLED' } } },
    _sum: { goods: true, shipping: true, goodsByPlatform: true, shippingByPlatform: true },
  });
  const sumOf = new Map(sums.map(({ voucherId, _sum }) => [voucherId, _sum]));
  return rows.map((row) => {
    const sum = sumOf.get(row.id);
    return {
      ...row,
      state: stateOf(row, now),
      given: (sum?.goods ?? 0) + (sum?.shipping ?? 0),
      byPlatform: (sum?.goodsByPlatform ?? 0) + (sum?.shippingByPlatform ?? 0),
    };
  });
}

function stateOf({ startsAt, endsAt, stoppedAt }: Row, now: Date): VoucherKept['state'] {
  if (stoppedAt || endsAt <= now) return 'over';
  return now < startsAt ? 'coming' : 'running';
}
