import type { Prisma } from '../../../prisma/generated/client';
import { db, type Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import { lockGoods, type ProductProblem } from '../catalog';
import { withinReach } from './reach';

export type Decision = {
  reviewId: string;
  /** When that was handed in which the officer has seen. */
  askedAt: Date;
};

export type NotDecided =
  | { ok: false; why: 'not-allowed' }
  /** Nothing of the kind, or another regency's: the answer is the same, so that it tells nothing. */
  | { ok: false; why: 'not-found' }
  /** Decided by somebody else, or withdrawn. */
  | { ok: false; why: 'moved-on' }
  /** The shop has changed the goods since: nobody decides on what they did not see. */
  | { ok: false; why: 'changed' }
  | { ok: false; why: 'suspended' }
  | { ok: false; why: 'incomplete'; problems: ProductProblem[] };

export type Decided = { ok: true; goods: string };

const decided = {
  id: true,
  why: true,
  status: true,
  askedAt: true,
  product: {
    select: {
      id: true,
      name: true,
      status: true,
      listedAt: true,
      shopId: true,
      shop: { select: { business: { select: { status: true } } } },
    },
  },
} as const;

export type InReview = Prisma.ListingReviewGetPayload<{ select: typeof decided }>;

/** Lets an officer decide on goods that wait, while nobody else does anything with them. */
export async function decide(
  staff: Actor,
  { reviewId, askedAt }: Decision,
  act: (tx: Transaction, review: InReview) => Promise<NotDecided | undefined>,
): Promise<Decided | NotDecided> {
  const reach = withinReach(staff);
  if (!reach) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const where = { id: reviewId, ...reach };
    const found = await tx.listingReview.findFirst({ where, select: { productId: true } });
    if (!found) return { ok: false, why: 'not-found' };
    await lockGoods(tx, found.productId);
    const review = await tx.listingReview.findUniqueOrThrow({ where: { id: reviewId }, select: decided });
    if (review.status !== 'WAITING') return { ok: false, why: 'moved-on' };
    if (review.askedAt.getTime() !== askedAt.getTime()) return { ok: false, why: 'changed' };
    return (await act(tx, review)) ?? { ok: true, goods: review.product.name };
  });
}
