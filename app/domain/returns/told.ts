import type { Transaction } from '../../platform/db';
import { keepersOf, type ReturnToldBuyer, type ReturnToldShop, tell } from '../messages';
import { buyerOf } from '../orders';

type About = { number: string; order: { id: string; purchaseId: string; shopId: string; shopName: string } };
type More = { note?: string; dueBy?: Date };

/** Tells the buyer how a return goes; what is told stands on the page of the purchase as well. */
export async function tellBuyer(tx: Transaction, about: About, step: ReturnToldBuyer, more: More, now: Date) {
  const { purchaseId } = about.order;
  const { path, ...buyer } = await buyerOf(tx, purchaseId);
  await tell(tx, buyer, { kind: 'return-to-buyer', values: { step, ...valuesOf(about, more) }, path, purchaseId }, now);
}

/** Tells those who keep the shop. */
export async function tellShop(tx: Transaction, about: About, step: ReturnToldShop, more: More, now: Date) {
  const { id, shopId } = about.order;
  const news = { kind: 'return-to-shop', values: { step, ...valuesOf(about, more) } } as const;
  for (const keeper of await keepersOf(tx, shopId))
    await tell(tx, keeper, { ...news, path: `/studio/pesanan/${id}` }, now);
}

function valuesOf({ number, order }: About, { note, dueBy }: More) {
  return { number, shop: order.shopName, ...(note && { note }), ...(dueBy && { dueBy: dueBy.toISOString() }) };
}
