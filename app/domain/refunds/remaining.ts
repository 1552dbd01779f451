import { sql, type Transaction } from '../../platform/db';
import type { RefundParts } from '../ledger';
import { paidFor, type Rupiah, splitRupiah } from '../money';

/** A part of an order, and what of it has not been given back yet. */
type PartLeft = {
  /** What was paid for it. */
  goods: Rupiah;
  left: Rupiah;
  commission: Rupiah;
  leftCommission: Rupiah;
  /** What the platform bore of its discount. */
  funds: Rupiah;
  leftFunds: Rupiah;
};

type LineLeft = PartLeft & { orderLineId: string };

/** What of an order has not been given back yet: all of it, each line, and the freight. */
type Remaining = { parts: RefundParts; lines: LineLeft[]; freight: PartLeft };

/**
 * What of an order has not been given back yet. The order is locked first, so that of two refunds at once the second
 * sees the first (M6).
 */
export async function remainingOf(tx: Transaction, orderId: string): Promise<Remaining> {
  await tx.$queryRaw(sql`select 1 from "Order" where "id" = ${orderId}::uuid for update`);
  const { lines, refunds, ...order } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      goods: true,
      discount: true,
      discountByPlatform: true,
      shipping: true,
      shippingDiscount: true,
      shippingDiscountByPlatform: true,
      lines: {
        orderBy: { id: 'asc' },
        select: {
          ...{ id: true, goods: true, discount: true, discountByPlatform: true, commission: true },
          refunds: { select: { goods: true, funds: true, commission: true } },
        },
      },
      refunds: { select: { goods: true, shipping: true, goodsFunds: true, shippingFunds: true, commission: true } },
    },
  });
  const given = (part: keyof RefundParts) => refunds.reduce((sum, refund) => sum + refund[part], 0);
  const commission = lines.reduce((sum, line) => sum + line.commission, 0);
  const paid = paidFor(order);
  const parts = {
    goods: paid.goods - given('goods'),
    shipping: paid.shipping - given('shipping'),
    commission: commission - given('commission'),
    goodsFunds: order.discountByPlatform - given('goodsFunds'),
    shippingFunds: order.shippingDiscountByPlatform - given('shippingFunds'),
  };
  const freight = {
    ...{ goods: paid.shipping, left: parts.shipping, commission: 0, leftCommission: 0 },
    ...{ funds: order.shippingDiscountByPlatform, leftFunds: parts.shippingFunds },
  };
  return { parts, lines: lines.map(leftOf), freight };
}

type Line = {
  id: string;
  goods: Rupiah;
  discount: Rupiah;
  discountByPlatform: Rupiah;
  commission: Rupiah;
  refunds: { goods: Rupiah; funds: Rupiah; commission: Rupiah }[];
};

function leftOf({ id, discount, discountByPlatform: funds, commission, refunds, ...line }: Line): LineLeft {
  const given = (part: 'goods' | 'funds' | 'commission') => refunds.reduce((sum, refund) => sum + refund[part], 0);
  const goods = line.goods - discount;
  return {
    orderLineId: id,
    goods,
    left: goods - given('goods'),
    commission,
    leftCommission: commission - given('commission'),
    funds,
    leftFunds: funds - given('funds'),
  };
}

/**
 * What goes along when something of a line or of the freight is given back: the platform's commission of it, and what the
 * platform bore of its discount. All refunds of it together give back exactly its commission and its funds.
 *
 * @param goods rupiah, given back now, at most what is left
 */
export function whatGoesAlong(line: PartLeft, goods: Rupiah): { commission: Rupiah; funds: Rupiah } {
  const weights = [line.goods - line.left + goods, line.left - goods];
  return {
    commission: partOf(line.commission, weights) - (line.commission - line.leftCommission),
    funds: partOf(line.funds, weights) - (line.funds - line.leftFunds),
  };
}

function partOf(whole: Rupiah, weights: Rupiah[]): Rupiah {
  return weights.every((weight) => weight === 0) ? whole : splitRupiah(whole, weights)[0]!;
}
