import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { daysLater } from '../calendar';
import { plainPrice, runningOffers } from '../catalog';
import type { Rupiah } from '../money';
import { lockVariants } from '../stock';
import { turnOffers } from './turnOffer';

/** A cut of the price in percent, or the price itself in rupiah. */
export type Cut = { percent: number } | { price: Rupiah };

export type OfferWish = {
  goods: { variantId: string; cut: Cut }[];
  /** None, or what has passed: at once. */
  startsAt?: Date;
  /** The first moment at which the goods cost again what they did. */
  endsAt: Date;
};

export type OfferProblem = {
  variantId: string;
  code: 'gone' | 'not-cheaper' | 'too-low' | 'overlaps';
  /** What it costs without an offer. */
  price?: Rupiah;
};

export type NotOffered =
  | { ok: false; why: 'not-allowed' | 'no-goods' | 'too-many' | 'wrong-end' | 'too-far' }
  | { ok: false; why: 'wrong'; problems: OfferProblem[] };

/** Variants at once, and days that an offer may lie ahead. */
export const MOST_VARIANTS = 100;
const FURTHEST = 366;
export const MOST_PERCENT = 90;

/** What goods will cost: rupiah. */
export type Offered = { variantId: string; price: Rupiah; before: Rupiah };

type Seller = Actor & { shopId: string };

/** Lower prices with dates for goods of a shop: all of them or none. Those that are due begin at once. */
export async function makeOffers(
  seller: Seller,
  wish: OfferWish,
  now = new Date(),
): Promise<{ ok: true; offers: Offered[]; startsAt: Date } | NotOffered> {
  const answer = await db.$transaction((tx) => judgeOffers(tx, seller, wish, now, 'make'));
  if (answer.ok)
    await turnOffers(
      now,
      answer.offers.map(({ variantId }) => variantId),
    );
  return answer;
}

/** The same without doing it: what buyers will pay. */
export function previewOffers(seller: Seller, wish: OfferWish, now = new Date()) {
  return db.$transaction((tx) => judgeOffers(tx, seller, wish, now, 'look'));
}

async function judgeOffers(tx: Transaction, seller: Seller, wish: OfferWish, now: Date, deed: 'make' | 'look') {
  const startsAt = wish.startsAt && wish.startsAt > now ? wish.startsAt : now;
  const why = whatIsWrong(seller, { ...wish, startsAt }, now);
  if (why) return { ok: false, why } as const;
  const judged = await judgeEach(tx, seller.shopId, { ...wish, startsAt });
  const problems = judged.flatMap((one) => ('code' in one ? [one] : []));
  if (problems.length > 0) return { ok: false, why: 'wrong', problems } as const;
  const offers = judged.flatMap((one) => ('code' in one ? [] : [one]));
  if (deed === 'make') {
    const made = { startsAt, endsAt: wish.endsAt, madeBy: seller.personId, madeAt: now };
    await tx.priceOffer.createMany({ data: offers.map(({ variantId, price }) => ({ variantId, price, ...made })) });
  }
  return { ok: true, offers, startsAt } as const;
}

type Dated = OfferWish & { startsAt: Date };

function whatIsWrong(seller: Seller, { goods, startsAt, endsAt }: Dated, now: Date) {
  if (!may(seller, 'product:edit', seller)) return 'not-allowed';
  if (goods.length === 0) return 'no-goods';
  if (goods.length > MOST_VARIANTS) return 'too-many';
  if (endsAt <= startsAt) return 'wrong-end';
  return endsAt > daysLater(now, FURTHEST) ? 'too-far' : undefined;
}

/** Under the locks of the variants, so that of two people who plan for the same goods the second is told. */
async function judgeEach(tx: Transaction, shopId: string, { goods, startsAt, endsAt }: Dated) {
  const ids = goods.map(({ variantId }) => variantId);
  await lockVariants(tx, ids);
  const variants = await tx.variant.findMany({
    where: { id: { in: ids }, retiredAt: null, product: { shopId, status: { not: 'ARCHIVED' } } },
    select: { id: true, price: true, priceBefore: true },
  });
  const running = await runningOffers(tx, ids);
  const others = await tx.priceOffer.findMany({
    where: { variantId: { in: ids }, endedAt: null, startsAt: { lt: endsAt }, endsAt: { gt: startsAt } },
    select: { variantId: true },
  });
  const taken = new Set(others.map(({ variantId }) => variantId));
  return goods.map(({ variantId, cut }, place): Offered | OfferProblem => {
    const variant = variants.find(({ id }) => id === variantId);
    if (!variant) return { variantId, code: 'gone' };
    if (taken.has(variantId) || ids.indexOf(variantId) < place) return { variantId, code: 'overlaps' };
    return offeredAt(variantId, plainPrice(variant, running.get(variantId)).price, cut);
  });
}

function offeredAt(variantId: string, before: Rupiah, cut: Cut): Offered | OfferProblem {
  const price = 'price' in cut ? cut.price : Math.floor((before * (100 - cut.percent)) / 100);
  if (price >= before) return { variantId, code: 'not-cheaper', price: before };
  const lowest = Math.max(1, Math.floor((before * (100 - MOST_PERCENT)) / 100));
  return price < lowest ? { variantId, code: 'too-low', price: before } : { variantId, price, before };
}
