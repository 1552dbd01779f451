import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { seenByShop } from '../orders';
import { briefName } from '../tidy';

const PAGE = 20;

/** A conversation in a list: with whom, about what, what was said last, and how much of it the reader has not read. */
export type TalkListed = {
  id: string;
  shop: string;
  buyer: string;
  about: string;
  orderId: string | null;
  lastAt: Date;
  lastBy: 'BUYER' | 'SHOP';
  lastText: string;
  unread: number;
};

type Row = Omit<TalkListed, 'buyer'> & { buyerName: string | null; personName: string | null };

const byShop = sql`w."by" = 'SHOP' and (c."buyerReadAt" is null or w."at" > c."buyerReadAt")`;
const byBuyer = sql`w."by" = 'BUYER' and (c."shopReadAt" is null or w."at" > c."shopReadAt")`;

/**
 * A person's conversations, the latest first, a page at a time.
 *
 * @param after id of the last one on the page before
 */
export async function talksOfBuyer({ personId }: Actor, after?: string) {
  return list(sql`c."personId" = ${personId}::uuid`, byShop, after);
}

/** The orders of a purchase whose shops can be written to, each with its conversation where there is one. */
export async function talksOfPurchase(code: string) {
  const orders = await db.order.findMany({ where: { purchase: { code }, ...seenByShop }, select: { id: true } });
  const { talks } = await list(sql`u."code" = ${code}`, byShop);
  return orders.map(({ id }) => ({ orderId: id, talk: talks.find(({ orderId }) => orderId === id) }));
}

/** A shop's conversations, the latest first; none for who may not answer. */
export async function talksOfShop(seller: Actor & { shopId: string }, after?: string) {
  const { shopId } = seller;
  if (!may(seller, 'buyer:answer', { shopId })) return { talks: [], next: undefined };
  return list(sql`c."shopId" = ${shopId}::uuid`, byBuyer, after);
}

/**
 * What a shop and the buyer of one of its orders have written, where they have.
 *
 * @returns nothing for an order that the shop does not see, nor for who may not answer
 */
export async function talkOfOrder(seller: Actor & { shopId: string }, orderId: string) {
  const { shopId } = seller;
  if (!may(seller, 'buyer:answer', { shopId })) return undefined;
  const order = await db.order.findFirst({
    where: { id: orderId, shopId, ...seenByShop },
    select: { number: true, purchase: { select: { buyerName: true } } },
  });
  if (!order) return undefined;
  const { talks } = await list(sql`c."shopId" = ${shopId}::uuid and c."orderId" = ${orderId}::uuid`, byBuyer);
  return { number: order.number, buyer: order.purchase.buyerName, talk: talks[0] };
}

async function list(mine: typeof byShop, isUnread: typeof byShop, after?: string) {
  const past = after
    ? sql`(c."lastAt", c."id") < (select k."lastAt", k."id" from "Conversation" k where k."id" = ${after}::uuid)`
    : sql`true`;
  const rows = await db.$queryRaw<Row[]>`
    select c."id", c."lastAt", s."name" "shop", coalesce(o."number", p."name") "about", o."id" "orderId",
      u."buyerName", b."name" "personName", l."text" "lastText", l."by" "lastBy",
      (select count(*)::integer from "SaidWord" w where w."conversationId" = c."id" and ${isUnread}) "unread"
    from "Conversation" c join "Shop" s on s."id" = c."shopId"
      left join "Order" o on o."id" = c."orderId" left join "Purchase" u on u."id" = o."purchaseId"
      left join "Product" p on p."id" = c."productId" left join "Person" b on b."id" = c."personId"
      join lateral (
        select w."text", w."by" from "SaidWord" w where w."conversationId" = c."id" order by w."id" desc limit 1) l on true
    where ${mine} and ${past} order by c."lastAt" desc, c."id" desc limit ${PAGE + 1}`;
  const talks = rows.slice(0, PAGE).map(({ buyerName, personName, ...row }): TalkListed => {
    return { ...row, buyer: buyerName ?? briefName(personName ?? '') };
  });
  return { talks, next: rows.length > PAGE ? talks.at(-1)?.id : undefined };
}

/** In how many of a person's conversations a shop has said something that was not read. */
export function countUnreadOfBuyer({ personId }: Actor): Promise<number> {
  const hasNews = sql`c."buyerReadAt" is null or c."lastAt" > c."buyerReadAt"`;
  return count(sql`c."personId" = ${personId}::uuid and (${hasNews})`, byShop);
}

/** The same of a shop; nothing for who may not answer. */
export async function countUnreadOfShop(seller: Actor & { shopId: string }): Promise<number> {
  const { shopId } = seller;
  if (!may(seller, 'buyer:answer', { shopId })) return 0;
  const hasNews = sql`c."shopReadAt" is null or c."lastAt" > c."shopReadAt"`;
  return count(sql`c."shopId" = ${shopId}::uuid and (${hasNews})`, byBuyer);
}

/** What nobody has said anything new in since is left out before a word is looked at. */
async function count(mine: typeof byShop, isUnread: typeof byShop): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::integer "count" from "Conversation" c where ${mine}
      and exists (select from "SaidWord" w where w."conversationId" = c."id" and ${isUnread})`;
  return row?.count ?? 0;
}
