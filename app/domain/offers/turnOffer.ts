import type { Prisma } from '../../../prisma/generated/client';
import { db, type Transaction } from '../../platform/db';
import { lockGoods, plainPrice } from '../catalog';
import { settleEach } from '../deadlines';
import { lockVariants } from '../stock';

type Offer = NonNullable<Awaited<ReturnType<typeof lockOffer>>>;

/**
 * Whoever writes a price holds the row of its variant; offers are read under it. Before it the goods, as their form does: a
 * price that changes writes to them what they begin at, and one who saves them would wait for it while it waits for them.
 */
export async function lockOffer(tx: Transaction, id: string) {
  const select = { variantId: true, variant: { select: { productId: true } } } as const;
  const found = await tx.priceOffer.findUnique({ where: { id }, select });
  if (!found) return undefined;
  await lockGoods(tx, found.variant.productId);
  await lockVariants(tx, [found.variantId]);
  const variant = { select: { price: true, priceBefore: true, retiredAt: true } } as const;
  return tx.priceOffer.findUniqueOrThrow({ where: { id }, include: { variant } });
}

/** Offers that have to end or to begin, and that no clock has turned yet. */
function dueAt(now: Date) {
  return { endedAt: null, OR: [{ endsAt: { lte: now } }, { begunAt: null, startsAt: { lte: now } }] };
}

/**
 * Turns what is due of the goods in a cart, so that what is shown and taken is the price that holds at this moment, also
 * between two turns of the clock. One statement where nothing is due.
 */
export async function turnOffersOf(cart: Prisma.CartWhereInput, now = new Date()) {
  const due = await db.priceOffer.findMany({
    where: { ...dueAt(now), variant: { cartLines: { some: { cart } } } },
    select: { variantId: true },
  });
  if (due.length > 0) await turnOffers(now, [...new Set(due.map(({ variantId }) => variantId))]);
}

/**
 * The clock's part: what is over ends, then what is due begins, each in a transaction of its own, so that each price of
 * between has its own moment in the history. One whose whole time a server slept through never begins.
 *
 * @param variantIds only theirs; none: all
 * @returns how many changed
 */
export async function turnOffers(now = new Date(), variantIds?: string[]): Promise<number> {
  const due = await db.priceOffer.findMany({
    where: {
      ...dueAt(now),
      ...(variantIds && { variantId: { in: variantIds } }),
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return settleEach(due, (id) => db.$transaction((tx) => turnOffer(tx, id, now)));
}

async function turnOffer(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const offer = await lockOffer(tx, id);
  if (!offer || offer.endedAt) return false;
  if (offer.endsAt <= now) {
    await endOffer(tx, offer, now);
    return true;
  }
  return offer.begunAt === null && offer.startsAt <= now ? beginOffer(tx, offer, now) : false;
}

/** Puts it on. Goods that are cheaper already, or no longer sold, keep their price: such an offer is over before it began. */
async function beginOffer(tx: Transaction, { id, variantId, price, variant }: Offer, now: Date): Promise<boolean> {
  const running = await tx.priceOffer.count({ where: { variantId, begunAt: { not: null }, endedAt: null } });
  if (running > 0) return false; // the one before could not be ended: its turn comes again
  if (variant.retiredAt !== null || variant.price <= price) {
    await tx.priceOffer.update({ where: { id }, data: { endedAt: now } });
    return true;
  }
  await tx.variant.update({
    where: { id: variantId },
    data: { price, priceBefore: variant.priceBefore ?? variant.price },
  });
  await tx.priceOffer.update({ where: { id }, data: { begunAt: now, priceBefore: variant.price } });
  return true;
}

/** Takes it off: price and crossed-out price are what they were. The row of the variant is locked. */
export async function endOffer(tx: Transaction, { id, variantId, priceBefore, variant }: Offer, now: Date) {
  if (priceBefore !== null) {
    const { price, priceBefore: crossedOut } = plainPrice(variant, { priceBefore });
    await tx.variant.update({ where: { id: variantId }, data: { price, priceBefore: crossedOut } });
  }
  await tx.priceOffer.update({ where: { id }, data: { endedAt: now } });
}
