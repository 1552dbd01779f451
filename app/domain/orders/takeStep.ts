import type { Prisma } from '../../../prisma/generated/client';
import type { PaymentMethod } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';
import { type OrderStatus, type OrderStep, orderSteps } from './states';

/** Which order: one shop's, one purchase's, or, for the clock and finance, simply this one; a parcel, or what is picked up. */
export type Which = {
  id: string;
  shopId?: string;
  purchase?: { code?: string; method?: PaymentMethod };
  placeId?: null | { not: null };
  deliverBy?: { lte: Date };
};

type By = { personId: string | null; note?: string };

export type Taken = {
  id: string;
  number: string;
  purchaseId: string;
  shopId: string;
  shopName: string;
  goods: number;
  discount: number;
  shipping: number;
  shippingDiscount: number;
  service: string;
};

export type NotTaken =
  /** No such order, or somebody else's: the answer is the same, so that it tells nothing. */
  { ok: false; why: 'not-found' } | { ok: false; why: 'moved-on'; status: OrderStatus };

const taken = {
  id: true,
  number: true,
  purchaseId: true,
  shopId: true,
  shopName: true,
  goods: true,
  discount: true,
  shipping: true,
  shippingDiscount: true,
  service: true,
} as const;

/**
 * Moves an order on, and writes down who did it. The status is tested by the write itself: reading first would leave a
 * gap for a second click.
 */
export async function takeStep(
  tx: Transaction,
  step: OrderStep,
  which: Which,
  by: By,
  now: Date,
  change: Prisma.OrderUncheckedUpdateManyInput = {},
): Promise<{ ok: true; order: Taken } | NotTaken> {
  const { from, to } = orderSteps[step];
  const [order] = await tx.order.updateManyAndReturn({
    where: { ...which, status: { in: [...from] } },
    data: { ...change, status: to },
    select: taken,
  });
  if (!order) {
    const found = await tx.order.findFirst({ where: which, select: { status: true } });
    return found ? { ok: false, why: 'moved-on', status: found.status } : { ok: false, why: 'not-found' };
  }
  await tx.orderEvent.create({ data: { orderId: order.id, step, ...by, at: now } });
  return { ok: true, order };
}
