import { db } from '../../platform/db';
import { drawQr } from '../../platform/qr';
import { decrypt } from '../../platform/secrets';
import type { Rupiah } from '../money';
import { collectCode, mayTake } from '../orders';
import { withPictures } from '../pictures';
import { purchaseMay } from './states';

const PAGE = 20;

const line = {
  id: true,
  productName: true,
  productSlug: true,
  variantName: true,
  makerName: true,
  unitPrice: true,
  quantity: true,
  goods: true,
  pictureHash: true,
} as const;

const refund = {
  id: true,
  amount: true,
  status: true,
  way: true,
  reason: true,
  note: true,
  bankName: true,
  proof: true,
  closedAt: true,
} as const;

const order = {
  id: true,
  number: true,
  status: true,
  shopName: true,
  recipient: true,
  phone: true,
  addressLine: true,
  villageName: true,
  districtName: true,
  regencyName: true,
  provinceName: true,
  postalCode: true,
  note: true,
  giftNote: true,
  placeName: true,
  placeAddress: true,
  place: { select: { hours: true, phone: true } },
  goods: true,
  shipping: true,
  discounts: { orderBy: { voucherId: 'asc' }, select: { code: true, goods: true, shipping: true } },
  service: true,
  daysMin: true,
  daysMax: true,
  shipments: {
    orderBy: { number: 'asc' },
    select: {
      ...{ number: true, service: true, trackingNumber: true, courierName: true, courierPhone: true, sentAt: true },
      lines: { select: { lineId: true, quantity: true } },
    },
  },
  acceptBy: true,
  deliverBy: true,
  completeBy: true,
  refusal: true,
  shop: {
    select: { slug: true, phone: true, accounts: { where: { status: 'CHECKED' }, orderBy: { id: 'desc' }, take: 1 } },
  },
  payment: { select: { status: true, method: true, amount: true } },
  lines: { select: line, orderBy: { id: 'asc' } },
  events: { select: { step: true, note: true, at: true }, orderBy: { id: 'asc' } },
  refunds: { select: refund, orderBy: { id: 'asc' } },
} as const;

/**
 * The purchase that a code opens: whoever has it may see it (product.md, "A guest's purchase").
 *
 * @returns nothing for a code that opens none
 */
export async function readPurchase(code: string) {
  const purchase = await db.purchase.findUnique({
    where: { code },
    select: {
      number: true,
      code: true,
      status: true,
      buyerName: true,
      method: true,
      moneyMode: true,
      goods: true,
      discount: true,
      shipping: true,
      shippingDiscount: true,
      total: true,
      placedAt: true,
      payBy: true,
      endedAt: true,
      orders: { select: order, orderBy: { number: 'asc' } },
      refunds: { where: { orderId: null }, select: refund, orderBy: { id: 'asc' } },
      messages: { select: { id: true, subject: true, text: true, createdAt: true }, orderBy: { id: 'asc' } },
    },
  });
  if (!purchase) return undefined;
  const lines = await withPictures(
    purchase.orders.flatMap((order) => order.lines.map((line) => ({ ...line, orderId: order.id }))),
  );
  return {
    ...purchase,
    // What is paid on receipt is cancelled order by order, as long as the shop has not accepted it.
    isCancellable: purchase.method !== 'CASH' && purchaseMay('cancel', purchase.status),
    orders: purchase.orders.map(({ shop: { accounts, ...shop }, payment, ...order }) => ({
      ...order,
      shop,
      payTo: isToPay(purchase, payment) ? accountShown(accounts[0], payment!) : undefined,
      lines: lines.filter((line) => line.orderId === order.id),
      isCancellable: mayTake('cancel', order.status),
      isReceivable: mayTake('receive', order.status),
      /** What to say at the counter, once the goods lie there. */
      collectCode:
        order.place && mayTake('handOver', order.status)
          ? collectCode({ number: order.number, purchaseCode: code })
          : undefined,
    })),
  };
}

type Account = { bankName: string; accountNumber: string; accountHolder: string; qris: string | null };

/** In money mode DIRECT the buyer pays each shop: where to, as long as it is awaited. */
function isToPay(purchase: { moneyMode: string; method: string; status: string }, payment: { status: string } | null) {
  const { moneyMode, method, status } = purchase;
  return moneyMode === 'DIRECT' && method !== 'CASH' && status === 'AWAITING_PAYMENT' && payment?.status === 'AWAITING';
}

function accountShown(account: Account | undefined, { amount, method }: { amount: Rupiah; method: string }) {
  if (!account) return undefined;
  const { bankName, accountNumber, accountHolder, qris } = account;
  return {
    amount,
    bank: bankName,
    number: decrypt(accountNumber),
    holder: accountHolder,
    qr: method === 'QRIS' && qris ? drawQr(qris) : undefined,
  };
}

export type PurchaseShown = NonNullable<Awaited<ReturnType<typeof readPurchase>>>;

/** A purchase in the list of one's own. */
export type PurchaseListed = {
  id: string;
  number: string;
  code: string;
  status: PurchaseShown['status'];
  total: Rupiah;
  placedAt: Date;
  orders: { number: string; shopName: string; status: PurchaseShown['orders'][number]['status'] }[];
};

/**
 * What a person has bought, newest first, a page at a time.
 *
 * @param after id of the last one on the page before
 */
export async function purchasesOf(
  personId: string,
  after?: string,
): Promise<{ purchases: PurchaseListed[]; next: string | undefined }> {
  const rows = await db.purchase.findMany({
    where: { personId, id: { lt: after } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: {
      id: true,
      number: true,
      code: true,
      status: true,
      total: true,
      placedAt: true,
      orders: { select: { number: true, shopName: true, status: true }, orderBy: { number: 'asc' } },
    },
  });
  const purchases = rows.slice(0, PAGE);
  return { purchases, next: rows.length > PAGE ? purchases.at(-1)?.id : undefined };
}
