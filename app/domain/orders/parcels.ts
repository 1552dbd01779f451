import { sql, type Transaction } from '../../platform/db';
import type { OrderStatus } from './states';

/** So many pieces of a line. */
export type Pieces = { lineId: string; quantity: number };

type LineToSend = { id: string; variantId: string; quantity: number; sent: number; left: number };

type OrderToSend = {
  id: string;
  number: string;
  status: OrderStatus;
  daysMax: number;
  purchaseId: string;
  isPickedUp: boolean;
  /** Paid on receipt, and therefore sent in one parcel: the courier takes the money once. */
  isCash: boolean;
  lines: LineToSend[];
  parcels: number;
};

/**
 * An order of the shop with what of it has been sent so far. It is locked, so that of two parcels at once the second sees the
 * first.
 */
export async function orderToSend(
  tx: Transaction,
  which: { id: string; shopId: string },
): Promise<OrderToSend | undefined> {
  await tx.$queryRaw(sql`select 1 from "Order" where "id" = ${which.id}::uuid for update`);
  const order = await tx.order.findFirst({
    where: which,
    select: {
      ...{ id: true, number: true, status: true, daysMax: true, purchaseId: true, placeId: true },
      purchase: { select: { method: true } },
      lines: {
        orderBy: { variantId: 'asc' },
        select: { id: true, variantId: true, quantity: true, shipped: { select: { quantity: true } } },
      },
      _count: { select: { shipments: true } },
    },
  });
  if (!order) return undefined;
  const { lines, _count, purchase, placeId, ...facts } = order;
  return {
    ...facts,
    isPickedUp: placeId !== null,
    isCash: purchase.method === 'CASH',
    parcels: _count.shipments,
    lines: lines.map(({ shipped, ...line }) => ({ ...line, ...sentOf({ ...line, shipped }) })),
  };
}

/** How many pieces of a line have been sent, and how many have not. */
export function sentOf(line: { quantity: number; shipped: { quantity: number }[] }): { sent: number; left: number } {
  const sent = line.shipped.reduce((sum, one) => sum + one.quantity, 0);
  return { sent, left: line.quantity - sent };
}

/** What goes into this parcel: what was asked for, or all that is left. */
export function choosePieces(
  lines: LineToSend[],
  wish?: Pieces[],
): { ok: true; chosen: (LineToSend & { now: number })[] } | { ok: false; why: 'no-pieces' | 'too-many-pieces' } {
  const asked = new Map((wish ?? lines.map(({ id, left }) => ({ lineId: id, quantity: left }))).map(byLine));
  const chosen = lines.map((line) => ({ ...line, now: asked.get(line.id) ?? 0 }));
  const isKnown = [...asked.keys()].every((id) => lines.some((line) => line.id === id));
  const isThere = chosen.every(({ now, left }) => Number.isInteger(now) && now >= 0 && now <= left);
  if (!isKnown || !isThere) return { ok: false, why: 'too-many-pieces' };
  const some = chosen.filter(({ now }) => now > 0);
  return some.length > 0 ? { ok: true, chosen: some } : { ok: false, why: 'no-pieces' };
}

const byLine = ({ lineId, quantity }: Pieces) => [lineId, quantity] as const;
