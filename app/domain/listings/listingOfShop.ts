import type { ListingRisk } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { historyOf } from './history';

const LAST = 8; // steps: older ones are nobody's question any more

/** Where goods stand with the office, and what has happened to them, for their shop. None: not this shop's. */
export async function listingOfShop(actor: Actor, { shopId, productId }: { shopId: string; productId: string }) {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  const select = {
    listedAt: true,
    origin: true,
    listings: { orderBy: { id: 'asc' }, select: { why: true, status: true, reason: true, askedAt: true } },
  } as const;
  const goods = await db.product.findFirst({ where: { id: productId, shopId }, select });
  if (!goods) return undefined;
  const { listings, listedAt, origin } = goods;
  const ofGoods = listings.filter(({ why }) => why !== 'ORIGIN').at(-1);
  const ofOrigin = listings.filter(({ why }) => why === 'ORIGIN').at(-1);
  const steps = await historyOf(productId);
  return {
    goods: standing(ofGoods, listedAt === null),
    origin: standing(ofOrigin, origin === 'DECLARED'),
    /** Whether shoppers see the goods while their change is looked at: then there is nothing to withdraw. */
    isSeenMeanwhile: listedAt !== null,
    // Whoever decides in an office does so in its name.
    history: steps.slice(-LAST).map(({ by, ...step }) => ({ ...step, by: step.side === 'shop' ? by : null })),
  };
}

type Last = { why: ListingRisk; status: string; reason: string | null; askedAt: Date };

/** @param isOpen whether an answer of the office still matters */
function standing(last: Last | undefined, isOpen: boolean) {
  if (last?.status === 'WAITING') return { state: 'waiting' as const, why: last.why, askedAt: last.askedAt };
  if (last?.status === 'RETURNED' && isOpen) return { state: 'returned' as const, reason: last.reason ?? '' };
  return undefined;
}

export type ListingOfShop = NonNullable<Awaited<ReturnType<typeof listingOfShop>>>;
