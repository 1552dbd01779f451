import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { daysLater } from '../calendar';
import { groupBy } from '../groups';
import type { Rupiah } from '../money';

type OfferState = 'coming' | 'running' | 'over' | 'not-begun';

const REMEMBERED = 30; // days after which what is over is no news
const MOST = 300;

/** Offers of one product that begin and end together. */
export type OfferOfShop = {
  product: { id: string; name: string };
  state: OfferState;
  startsAt: Date;
  endsAt: Date;
  /** Of the moment at which it really ended. */
  endedAt: Date | null;
  /** `id` is that of the offer. */
  variants: { id: string; name: string; price: Rupiah; priceBefore: Rupiah }[];
};

const shown = {
  id: true,
  price: true,
  priceBefore: true,
  startsAt: true,
  endsAt: true,
  begunAt: true,
  endedAt: true,
  variant: { select: { name: true, price: true, product: { select: { id: true, name: true } } } },
} as const;

function read(shopId: string, now: Date) {
  return db.priceOffer.findMany({
    where: {
      variant: { product: { shopId } },
      OR: [{ endedAt: null }, { endedAt: { gt: daysLater(now, -REMEMBERED) } }],
    },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: shown,
  });
}

type Row = Awaited<ReturnType<typeof read>>[number];

const order: OfferState[] = ['running', 'coming', 'over', 'not-begun'];

/** What a shop offers, will offer, and has offered of late. */
export async function offersOfShop(seller: Actor & { shopId: string }, now = new Date()): Promise<OfferOfShop[]> {
  if (!may(seller, 'product:edit', seller)) return [];
  const rows = await read(seller.shopId, now);
  const together = groupBy(rows, (row) => [row.variant.product.id, +row.startsAt, +row.endsAt, stateOf(row)].join(' '));
  return [...together.values()].map(asOffer).toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function stateOf({ begunAt, endedAt }: Row): OfferState {
  if (endedAt) return begunAt ? 'over' : 'not-begun';
  return begunAt ? 'running' : 'coming';
}

function asOffer(rows: Row[]): OfferOfShop {
  const [first] = rows as [Row];
  const { startsAt, endsAt, endedAt } = first;
  const variants = rows.map(({ id, price, priceBefore, variant }) => ({
    id,
    name: variant.name,
    price,
    priceBefore: priceBefore ?? variant.price,
  }));
  return { product: first.variant.product, state: stateOf(first), startsAt, endsAt, endedAt, variants };
}
