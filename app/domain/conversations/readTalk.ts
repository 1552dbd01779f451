import type { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { seenByShop } from '../orders';
import { isClosed } from './say';
import { nameOf } from './told';

const PAGE = 50;

const shown = {
  id: true,
  buyerReadAt: true,
  shopReadAt: true,
  shop: { select: { name: true, slug: true, status: true, business: { select: { status: true } } } },
  person: { select: { name: true } },
  product: { select: { name: true, slug: true, status: true } },
  order: { select: { id: true, number: true, purchase: { select: { code: true, buyerName: true } } } },
} as const satisfies Prisma.ConversationSelect;

type Row = Prisma.ConversationGetPayload<{ select: typeof shown }>;

/**
 * One of a person's own conversations; opening its latest page marks what the shop said as read.
 *
 * @param before id of the first word on the page after
 */
export async function readAsBuyer({ personId }: Actor, id: string, before?: string) {
  const row = await db.conversation.findFirst({ where: { id, personId }, select: shown });
  if (!row) return undefined;
  const talk = await show(row, 'buyerReadAt', before);
  return { ...talk, order: row.order && { number: row.order.number, code: row.order.purchase.code } };
}

/**
 * The conversation about an order, for whoever holds the code of its purchase; without words as long as there are none.
 *
 * @returns nothing for an order that the code does not open, or that its shop does not see yet
 */
export async function readAboutOrder({ code, orderId }: { code: string; orderId: string }, before?: string) {
  const order = await db.order.findFirst({
    where: { id: orderId, purchase: { code }, ...seenByShop },
    select: { number: true, shopName: true, shop: shown.shop, conversation: { select: shown } },
  });
  if (!order) return undefined;
  const { number, shopName, shop, conversation } = order;
  const talk = conversation && (await show(conversation, 'buyerReadAt', before));
  return { number, shop: shopName, isClosed: isClosed(shop), words: talk?.words ?? [], older: talk?.older };
}

/** One of the shop's conversations, with its own part of an order only; opening it marks what the buyer said as read. */
export async function readAsShop(seller: Actor & { shopId: string }, id: string, before?: string) {
  const { shopId } = seller;
  if (!may(seller, 'buyer:answer', { shopId })) return undefined;
  const row = await db.conversation.findFirst({ where: { id, shopId }, select: shown });
  if (!row) return undefined;
  const talk = await show(row, 'shopReadAt', before);
  return { ...talk, order: row.order && { id: row.order.id, number: row.order.number } };
}

async function show(row: Row, readAt: 'buyerReadAt' | 'shopReadAt', before?: string) {
  const rows = await db.saidWord.findMany({
    where: { conversationId: row.id, id: { lt: before } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: { id: true, by: true, text: true, at: true },
  });
  const words = rows.slice(0, PAGE).toReversed();
  const lastAt = words.at(-1)?.at;
  if (!before && lastAt) await markRead(row, readAt, lastAt);
  const { id, shop, product, order, person } = row;
  return {
    id,
    shop: shop.name,
    buyer: nameOf(order, person),
    product: product && { name: product.name, slug: isOnShow(product, shop) ? product.slug : undefined },
    isClosed: isClosed(shop),
    words,
    older: rows.length > PAGE ? words[0]?.id : undefined,
  };
}

/** Up to the last word that is shown: what comes in between stays unread. */
async function markRead(row: Row, readAt: 'buyerReadAt' | 'shopReadAt', lastAt: Date) {
  const before = row[readAt];
  if (before && before >= lastAt) return;
  const isEarlier = { OR: [{ [readAt]: null }, { [readAt]: { lt: lastAt } }] };
  await db.conversation.updateMany({ where: { id: row.id, ...isEarlier }, data: { [readAt]: lastAt } });
}

/** Whether the page of goods can be opened. */
function isOnShow(product: { status: string }, shop: Row['shop']): boolean {
  return product.status === 'LISTED' && shop.status === 'OPEN' && !isClosed(shop);
}
