import type { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { groupBy } from '../groups';
import type { Rupiah } from '../money';
import { cashSoFar } from './takeCash';

const withCash = {
  order: { cashReceivedAt: null, payment: { method: 'CASH', status: { in: ['AWAITING', 'CONFIRMED'] } } },
} satisfies Prisma.ShipmentWhereInput;

const addressed = {
  ...{ id: true, number: true, status: true, recipient: true, phone: true, addressLine: true, villageName: true },
  ...{ districtName: true, regencyName: true, cashReceived: true },
  payment: { select: { method: true, status: true, amount: true } },
} as const;

/**
 * What a shop's couriers carry: parcels that have not arrived, by whoever carries them, and of the cash of those that have what
 * is still with them. A courier without a name is named by the service.
 */
export async function parcelsCarried(seller: Actor & { shopId: string }) {
  const { shopId } = seller;
  if (!may(seller, 'order:read', { shopId })) return [];
  const seesMoney = may(seller, 'order:money', { shopId });
  const shipments = await db.shipment.findMany({
    where: {
      order: { shopId },
      OR: [
        { courierName: { not: null }, order: { status: { in: ['PACKED', 'SHIPPED'] } } },
        ...(seesMoney ? [withCash] : []),
      ],
    },
    orderBy: { id: 'asc' },
    take: 500,
    select: {
      ...{ number: true, service: true, courierName: true, courierPhone: true, trackingNumber: true },
      order: { select: addressed },
    },
  });
  const groups = groupBy(shipments, ({ courierName, service }) => courierName ?? service);
  return [...groups].map(([name, carried]) => {
    const parcels = carried.map(({ order, number, trackingNumber }) => {
      const { payment, cashReceived, ...to } = order;
      const cash = seesMoney && payment?.method === 'CASH' ? cashSoFar(payment.amount, cashReceived).left : 0;
      return { ...to, parcel: number, trackingNumber, cash, isCollected: payment?.status === 'CONFIRMED' };
    });
    const sumOf = (some: typeof parcels): Rupiah => some.reduce((sum, { cash }) => sum + cash, 0);
    return {
      name,
      phone: carried.find(({ courierPhone }) => courierPhone)?.courierPhone ?? null,
      parcels,
      toCollect: sumOf(parcels.filter(({ isCollected }) => !isCollected)),
      collected: sumOf(parcels.filter(({ isCollected }) => isCollected)),
    };
  });
}
