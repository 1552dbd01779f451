import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { type TaxOnInvoice, taxOnInvoice } from '../tax';
import { addressOf, addressSelect, pickUpOf, type SellerNamed, sellerOf, sellerSelect } from './seller';
import { sellerTaxNumber, type TaxNumberShown } from './sellerTaxNumber';

/** What an order cost its buyer. What the platform keeps of it is the shop's business, and does not stand here. */
export type Invoice = {
  number: string;
  issuedAt: Date;
  order: string;
  seller: SellerNamed;
  buyerName: string;
  sentTo: string;
  /** Where it is picked up; none: it is sent. */
  pickedUpAt: string | null;
  lines: { name: string; quantity: number; unitPrice: Rupiah; goods: Rupiah }[];
  goods: Rupiah;
  shipping: Rupiah;
  /** What vouchers took off, whoever bears it. */
  discounts: { code: string; amount: Rupiah }[];
  service: string;
  /** What was promised back so far. */
  refunds: { amount: Rupiah; at: Date }[];
};

/** An invoice that is one of this purchase's; nothing for a number of somebody else's. */
export function readInvoice(code: string, number: string): Promise<Invoice | undefined> {
  return read({ number, purchase: { code } });
}

/** The shop's copy also proves what was collected of its income tax, which is no charge to the buyer (PER-15/PJ/2025). */
export type ShopInvoice = Invoice & { tax: TaxOnInvoice | undefined; taxNumber: TaxNumberShown | null };

/** The invoice of an order as its shop sees it: its own part, and nothing that leads to the rest of the purchase (T2). */
export async function invoiceForShop(
  seller: Actor & { shopId: string },
  orderId: string,
): Promise<ShopInvoice | undefined> {
  const { shopId } = seller;
  if (!may(seller, 'order:money', { shopId })) return undefined;
  const invoice = await read({ order: { id: orderId, shopId } });
  return invoice && { ...invoice, tax: await taxOnInvoice(orderId), taxNumber: await sellerTaxNumber(shopId) };
}

type Which = { number: string; purchase: { code: string } } | { order: { id: string; shopId: string } };

async function read(which: Which): Promise<Invoice | undefined> {
  const paper = await db.paper.findFirst({
    where: { kind: 'INVOICE', ...which },
    select: {
      number: true,
      issuedAt: true,
      purchase: { select: { buyerName: true } },
      order: {
        select: {
          number: true,
          ...sellerSelect,
          ...addressSelect,
          goods: true,
          shipping: true,
          discounts: { orderBy: { voucherId: 'asc' }, select: { code: true, goods: true, shipping: true } },
          service: true,
          lines: {
            orderBy: { id: 'asc' },
            select: { productName: true, variantName: true, quantity: true, unitPrice: true, goods: true },
          },
          refunds: { orderBy: { id: 'asc' }, select: { amount: true, openedAt: true } },
        },
      },
    },
  });
  if (!paper?.order) return undefined;
  const { number, issuedAt, purchase, order } = paper;
  return {
    number,
    issuedAt,
    order: order.number,
    seller: sellerOf(order),
    buyerName: purchase.buyerName,
    sentTo: addressOf(order),
    pickedUpAt: pickUpOf(order),
    lines: order.lines.map(({ productName, variantName, ...line }) => ({
      ...line,
      name: [productName, variantName].filter(Boolean).join(', '),
    })),
    goods: order.goods,
    shipping: order.shipping,
    discounts: order.discounts.map(({ code, goods, shipping }) => ({ code, amount: goods + shipping })),
    service: order.service,
    refunds: order.refunds.map(({ amount, openedAt: at }) => ({ amount, at })),
  };
}
