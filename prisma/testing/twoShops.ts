import type { Actor } from '../../app/domain/accounts';
import {
  acceptOrder,
  completeOrders,
  confirmReceipt,
  packOrder,
  type Seller,
  sendOrder,
} from '../../app/domain/orders';
import { confirmTransfer } from '../../app/domain/payments';
import { db } from '../../app/platform/db';
import { buy } from '../seed/shopping';
import { aPerson, aProduct, aShop } from '../seed/story';

export type Shop = Awaited<ReturnType<typeof aShop>>;
export type TwoShops = Awaited<ReturnType<typeof twoShops>>;

/** A working day, mid-morning in Jambi. */
export const monday = new Date('2026-11-23T03:00:00Z');
export const nextMonth = new Date('2026-12-23T03:00:00Z');
export const daysLater = (days: number) => new Date(monday.getTime() + days * 24 * 60 * 60 * 1000);

export const sellerOf = (shop: Shop): Seller => ({ ...shop.owner, shopId: shop.shopId });

/**
 * Sari's shop in Kerinci with coffee of Rp45.000, Budi's in the city with mats of Rp120.000, freight of Rp20.000 each, and the
 * finance officer who confirms what is bought there.
 */
export async function twoShops(about: { nameOfBudi?: string; mat?: string; coffees?: number; mats?: number } = {}) {
  const { nameOfBudi = 'Anyaman Pandan Budi', mat: name, coffees = 100, mats = 30 } = about;
  const sari = await aShop();
  const budi = await aShop({ name: nameOfBudi, regencyCode: '15.71' });
  const coffee = (await aProduct(sari, { price: 45_000, onHand: coffees })).variantId;
  const mat = (await aProduct(budi, { name, price: 120_000, onHand: mats })).variantId;
  const finance: Actor = await aPerson({ staff: [{ role: 'FINANCE' }] });

  /** A purchase of both shops, or of the goods that are named, with the orders of each. */
  async function placed(at = monday, goods = [coffee, mat], quantity = 1) {
    const answer = await buy(goods, quantity, at);
    if (!answer.ok) throw new Error(answer.why);
    const purchase = await db.purchase.findUniqueOrThrow({
      where: { code: answer.code },
      include: { orders: { include: { lines: true } } },
    });
    const orderOf = (shop: Shop) => purchase.orders.find((order) => order.shopId === shop.shopId)!;
    return { ...purchase, orderOf, coffeeOrder: orderOf(sari)?.id, matOrder: orderOf(budi)?.id };
  }

  /** The same, paid by transfer. */
  async function paid(...bought: Parameters<typeof placed>) {
    const purchase = await placed(...bought);
    const money = { purchaseId: purchase.id, reference: 'BRI 1123' };
    const answer = await confirmTransfer(finance, money, bought[0] ?? monday);
    if (!answer.ok) throw new Error(answer.why);
    return purchase;
  }

  /** An order of Sari's shop goes out on Monday. */
  async function sent(orderId: string) {
    await acceptOrder(sellerOf(sari), orderId, monday);
    await packOrder(sellerOf(sari), orderId, monday);
    await sendOrder(sellerOf(sari), { orderId, trackingNumber: 'JX123' }, monday);
  }

  /** It arrives on the same day, and is complete at `at`. */
  async function completed(orderId: string, code: string, at = nextMonth) {
    await sent(orderId);
    await confirmReceipt({ code, orderId, personId: null }, monday);
    await completeOrders(at);
  }

  return { sari, budi, coffee, mat, finance, placed, paid, sent, completed };
}
