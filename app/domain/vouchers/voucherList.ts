import type { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import type { Rupiah } from '../money';
import { exampleOf, type VoucherExample } from './exampleOf';
import { cannotBear } from './judge';
import { mayGive } from './mayGive';

const MOST = 200;

const shown = {
  id: true,
  shopId: true,
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
  _count: { select: { joined: true } },
} as const;

type Row = Prisma.VoucherGetPayload<{ select: typeof shown }>;

type State = 'coming' | 'running' | 'used-up' | 'stopped' | 'over';

/**
 * A voucher as its giver sees it. `given` is what it took off orders that were not cancelled, `byPlatform` of that;
 * `shops` is how many agreed to bear a part.
 */
export type VoucherKept = Omit<Row, '_count' | 'shopId'> & {
  state: State;
  given: Rupiah;
  byPlatform: Rupiah;
  shops: number;
  example: VoucherExample;
};

/** The shop's own vouchers, newest first. */
export async function vouchersOfShop(seller: Actor & { shopId: string }, now = new Date()): Promise<VoucherKept[]> {
  const { shopId } = seller;
  return mayGive(seller, shopId) ? list({ shopId }, now) : [];
}

/** The platform's vouchers, newest first. */
export async function vouchersOfPlatform(actor: Actor, now = new Date()): Promise<VoucherKept[]> {
  return mayGive(actor, null) ? list({ shopId: null }, now) : [];
}

/** A voucher of the platform that a shop may join by bearing its part. */
export type VoucherToJoin = Omit<Row, '_count' | 'shopId'> & { hasJoined: boolean; example: VoucherExample };

/** Those that run or will, the first to end first. */
export async function vouchersToJoin(seller: Actor & { shopId: string }, now = new Date()): Promise<VoucherToJoin[]> {
  const { shopId } = seller;
  if (!mayGive(seller, shopId)) return [];
  const rows = await db.voucher.findMany({
    where: { shopId: null, shopShare: { gt: 0 }, stoppedAt: null, endsAt: { gt: now } },
    orderBy: [{ endsAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { ...shown, joined: { where: { shopId }, select: { joinedAt: true } } },
  });
  return rows
    .filter(({ shopShare }) => !cannotBear(shopShare))
    .map(({ joined, shopId, _count, ...voucher }) => ({
      ...voucher,
      hasJoined: joined.length > 0,
      example: exampleOf({ ...voucher, shopId }),
    }));
}

async function list(where: { shopId: string | null }, now: Date): Promise<VoucherKept[]> {
  const rows = await db.voucher.findMany({ where, orderBy: { id: 'desc' }, take: MOST, select: shown });
  const sums = await db.orderDiscount.groupBy({
    by: ['voucherId'],
    where: { voucherId: { in: rows.map(({ id }) => id) }, order: { status: { not: 'CANCELLED' } } },
    _sum: { goods: true, shipping: true, goodsByPlatform: true, shippingByPlatform: true },
  });
  const sumOf = new Map(sums.map(({ voucherId, _sum }) => [voucherId, _sum]));
  return rows.map(({ shopId, _count, ...row }) => {
    const sum = sumOf.get(row.id);
    return {
      ...row,
      state: stateOf(row, now),
      given: (sum?.goods ?? 0) + (sum?.shipping ?? 0),
      byPlatform: (sum?.goodsByPlatform ?? 0) + (sum?.shippingByPlatform ?? 0),
      shops: _count.joined,
      example: exampleOf({ ...row, shopId }),
    };
  });
}

type Life = Pick<Row, 'startsAt' | 'endsAt' | 'stoppedAt' | 'uses' | 'used'>;

function stateOf({ startsAt, endsAt, stoppedAt, uses, used }: Life, now: Date): State {
  if (stoppedAt) return 'stopped';
  if (endsAt <= now) return 'over';
  if (now < startsAt) return 'coming';
  return uses !== null && used >= uses ? 'used-up' : 'running';
}
