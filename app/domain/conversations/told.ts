import type { Transaction } from '../../platform/db';
import { keepersOf, type Recipient, tell } from '../messages';
import { buyerOf } from '../orders';
import { briefName } from '../tidy';

const reachable = { name: true, email: true, phone: true, language: true } as const;

/** Tells those who keep the shop that a buyer has written; what was written is read in the studio only. */
export async function tellShop(tx: Transaction, id: string, now: Date) {
  const { shopId, shop, buyer, about } = await find(tx, id);
  const news = { kind: 'words-for-shop', values: { shop, buyer, about }, path: `/studio/percakapan/${id}` } as const;
  for (const keeper of await keepersOf(tx, shopId)) await tell(tx, keeper, news, now);
}

/** Tells the buyer that the shop has written: about an order wherever its purchase says, a guest too. */
export async function tellBuyer(tx: Transaction, id: string, now: Date) {
  const { shop, about, order, personId, person } = await find(tx, id);
  const kind = 'words-for-buyer';
  const values = { shop, about };
  if (order) {
    const { purchaseId } = order;
    const { path, ...buyer } = await buyerOf(tx, purchaseId);
    return tell(tx, buyer, { kind, values, path: `${path}/tanya/${order.id}`, purchaseId }, now);
  }
  if (!person) return;
  const to: Recipient = { personId, ...person };
  await tell(tx, to, { kind, values, path: `/akun/percakapan/${id}` }, now);
}

async function find(tx: Transaction, id: string) {
  const talk = await tx.conversation.findUniqueOrThrow({
    where: { id },
    select: {
      shopId: true,
      personId: true,
      shop: { select: { name: true } },
      person: { select: reachable },
      product: { select: { name: true } },
      order: { select: { id: true, number: true, purchaseId: true, purchase: { select: { buyerName: true } } } },
    },
  });
  const { shop, product, order, person } = talk;
  return {
    ...talk,
    shop: shop.name,
    about: order?.number ?? product?.name ?? shop.name,
    buyer: nameOf(order, person),
  };
}

type WithBuyer = { purchase: { buyerName: string } } | null;

/** As the shop knows a buyer: of an order by the name on it, of goods no closer than everybody does. */
export function nameOf(order: WithBuyer, person: { name: string } | null): string {
  return order?.purchase.buyerName ?? briefName(person?.name ?? '');
}
