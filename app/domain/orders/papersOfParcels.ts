import { db } from '../../platform/db';
import { drawQr } from '../../platform/qr';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { chargedGrams } from '../shipping';
import { seenByShop } from './ordersForShop';
import { sentOf } from './parcels';

/** More labels than this are printed in several goes. */
export const MOST_LABELS = 50;

/**
 * What stands on the label and the slip of a parcel. Neither has prices: whoever packs sees no money, and the buyer has an invoice.
 * What a courier collects stands on the label.
 */
export type ParcelPaper = Awaited<ReturnType<typeof read>>[number];

/**
 * What to print for the parcels of these orders, in the order in which they were asked for.
 *
 * @param parcel number of the parcel; none: what has not been sent yet, or, once all has, everything
 * @returns nothing when one of them is not the shop's: then none is printed
 */
export async function papersOfParcels(
  seller: Actor & { shopId: string },
  orderIds: string[],
  parcel?: number,
): Promise<ParcelPaper[] | undefined> {
  const { shopId } = seller;
  const ids = [...new Set(orderIds)];
  if (!may(seller, 'order:read', { shopId }) || ids.length === 0 || ids.length > MOST_LABELS) return undefined;
  const papers = await read(shopId, ids, parcel);
  const inOrder = ids.flatMap((id) => papers.filter((paper) => paper.id === id));
  return inOrder.length === ids.length && inOrder.every(({ lines }) => lines.length > 0) ? inOrder : undefined;
}

async function read(shopId: string, ids: string[], parcel?: number) {
  const orders = await db.order.findMany({
    where: { id: { in: ids }, shopId, ...seenByShop },
    select: {
      ...{ id: true, number: true, shopName: true, sellerAddress: true, recipient: true, phone: true },
      ...{ addressLine: true, villageName: true, districtName: true, regencyName: true, provinceName: true },
      ...{ postalCode: true, placeName: true, placeAddress: true, giftNote: true, service: true },
      shop: { select: { phone: true } },
      payment: { select: { method: true, status: true, amount: true } },
      shipments: { where: { number: parcel ?? 0 }, select: { lines: { select: { lineId: true, quantity: true } } } },
      lines: {
        orderBy: { id: 'asc' },
        select: {
          ...{ id: true, productName: true, variantName: true, quantity: true },
          ...{ grams: true, lengthCm: true, widthCm: true, heightCm: true },
          shipped: { select: { quantity: true } },
        },
      },
    },
  });
  return orders.map(({ shop, payment, shipments, lines, ...order }) => {
    const inside = parcel === undefined ? leftOf(lines) : sentIn(lines, shipments[0]?.lines ?? []);
    return {
      ...order,
      parcel,
      shopPhone: shop.phone,
      kilograms: inside.length > 0 ? chargedGrams(inside) / 1000 : 0,
      cash: cashOf(payment),
      qr: drawQr(order.number),
      lines: inside.map(({ id, productName, variantName, quantity }) => ({ id, productName, variantName, quantity })),
    };
  });
}

/** What the courier takes of the buyer: as long as it has not been paid. */
function cashOf(payment: { method: string; status: string; amount: Rupiah } | null): Rupiah | undefined {
  return payment?.method === 'CASH' && payment.status === 'AWAITING' ? payment.amount : undefined;
}

function leftOf<Line extends { quantity: number; shipped: { quantity: number }[] }>(lines: Line[]): Line[] {
  const left = lines.map((line) => ({ ...line, quantity: sentOf(line).left })).filter(({ quantity }) => quantity > 0);
  return left.length > 0 ? left : lines;
}

function sentIn<Line extends { id: string }>(lines: Line[], sent: { lineId: string; quantity: number }[]): Line[] {
  return lines.flatMap((line) => {
    const quantity = sent.find(({ lineId }) => lineId === line.id)?.quantity;
    return quantity ? [{ ...line, quantity }] : [];
  });
}
