import { randomBytes } from 'node:crypto';
import type { PaymentMethod } from '../../../prisma/generated/enums';
import { config } from '../../platform/config';
import { sql, type Transaction } from '../../platform/db';
import { sendJob } from '../../platform/jobs';
import { keepAddress } from '../addresses';
import type { ResolvedArea } from '../areas';
import { type Shopper, takeOut } from '../carts';
import { tell } from '../messages';
import { paidFor } from '../money';
import { beginOrders } from '../orders';
import { lockVariants, moveStock } from '../stock';
import { holdVouchers } from '../vouchers';
import type { ChosenParcel } from './chooseServices';
import type { PurchaseWish } from './wish';
import { writeOrder } from './writeOrder';

const HOUR = 60 * 60 * 1000; // ms

/** How long the goods wait. A page of the gateway that is opened keeps them longer: see `openCheckout`. */
const hoursToPay = {
  BANK_TRANSFER: config.TRANSFER_HOURS,
  QRIS: config.TRANSFER_HOURS,
  CARD: 1,
  CASH: undefined, // is paid on receipt, and never expires
} satisfies Record<PaymentMethod, number | undefined>;

type Agreed = { shopper: Shopper; wish: PurchaseWish; parcels: ChosenParcel[]; area: ResolvedArea | undefined };

/**
 * Writes a purchase with its orders and lines as they were agreed to, and promises the goods to them.
 *
 * @returns the code of its page
 * @throws SoldOut or VoucherGone when another buyer was faster, and then nothing of it stays
 */
export async function writePurchase(tx: Transaction, agreed: Agreed, now: Date): Promise<string> {
  const { shopper, wish, parcels, area } = agreed;
  const code = randomBytes(16).toString('base64url');
  const hours = hoursToPay[wish.method];
  const payBy = hours === undefined ? null : new Date(now.getTime() + hours * HOUR);
  const number = await nextNumber(tx);
  const personId = 'personId' in shopper ? shopper.personId : null;

  const { name, ...reachable } = wish.buyer;
  const purchase = await tx.purchase.create({
    data: {
      number,
      code,
      checkoutKey: wish.checkoutKey,
      personId,
      buyerName: name,
      ...reachable,
      moneyMode: config.MONEY_MODE === 'direct' ? 'DIRECT' : 'HOLD',
      method: wish.method,
      ...amountsOf(parcels),
      total: wish.total,
      placedAt: now,
      payBy,
    },
    select: { id: true },
  });
  const voucherIds = [...new Set(parcels.flatMap(({ off }) => off.vouchers.map(({ voucherId }) => voucherId)))];
  await holdVouchers(tx, { purchaseId: purchase.id, voucherIds, buyer: { personId, ...reachable } }, now);
  await placeOrders(tx, { purchaseId: purchase.id, number, personId, wish, parcels, area }, now);
  await awaitPayments(tx, purchase.id, wish);
  if (wish.method === 'CASH') await beginOrders(tx, purchase.id, personId, now, 'begin');
  await takeOut(tx, shopper, parcels.flatMap(variantsOf));
  if (personId && wish.keep && wish.address && area)
    await keepAddress(tx, personId, { ...wish.keep, to: wish.address, area }, now);
  await sendJob(tx, 'write-contract', { purchaseId: purchase.id });

  const values = { number, total: wish.total, payBy: payBy?.toISOString(), method: wish.method };
  const news = { kind: 'purchase-placed', values, path: `/belanja/${code}`, purchaseId: purchase.id } as const;
  await tell(tx, { personId, name, ...reachable }, news, now);
  return code;
}

function amountsOf(parcels: ChosenParcel[]) {
  const sum = (amountOf: (parcel: ChosenParcel) => number) =>
    parcels.reduce((total, parcel) => total + amountOf(parcel), 0);
  return {
    goods: sum(({ goods }) => goods),
    shipping: sum(({ option }) => option.price),
    discount: sum(({ off }) => off.goods.amount),
    shippingDiscount: sum(({ off }) => off.shipping.amount),
  };
}

/** One payment of the whole where the platform receives it; one of each order where the buyer pays shop by shop. */
async function awaitPayments(tx: Transaction, purchaseId: string, { method, total }: PurchaseWish) {
  if (method !== 'CASH' && config.MONEY_MODE === 'hold')
    return tx.payment.create({ data: { purchaseId, method, amount: total } });
  const orders = await tx.order.findMany({
    where: { purchaseId },
    select: { id: true, goods: true, discount: true, shipping: true, shippingDiscount: true },
  });
  const data = orders.map(({ id: orderId, ...order }) => ({
    purchaseId,
    orderId,
    method,
    amount: paidFor(order).total,
  }));
  return tx.payment.createMany({ data });
}

async function nextNumber(tx: Transaction): Promise<string> {
  const [row] = await tx.$queryRaw<{ next: bigint }[]>(sql`select nextval('purchase_number') as next`);
  return `SP-${row!.next}`;
}

type Placing = Omit<Agreed, 'shopper'> & { purchaseId: string; number: string; personId: string | null };

/** One order per shop. All variants are locked before the first is changed, whatever shop they are of: see `lockVariants`. */
async function placeOrders(tx: Transaction, { parcels, ...placing }: Placing, now: Date) {
  const { number, personId } = placing;
  await lockVariants(tx, parcels.flatMap(variantsOf));
  for (const [index, parcel] of parcels.entries()) {
    const orderId = await writeOrder(tx, { ...placing, parcel, number: `${number}-${index + 1}` }, now);
    const moves = parcel.lines.map(({ variantId, quantity }) => ({ variantId, reserved: quantity }));
    await moveStock(tx, moves, { why: 'RESERVED', orderId, personId }, now);
  }
}

function variantsOf({ lines }: ChosenParcel): string[] {
  return lines.map((line) => line.variantId);
}
