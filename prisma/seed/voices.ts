import { db } from '../../app/platform/db';
import type { Language } from '../generated/enums';
import { follows, wishes } from './likes';
import { minutesBefore, momentOf, nextOf, startOfDay } from './moments';
import { keyOfVisit } from './orders/playStory';
import { type Regular, regulars, signatureOf } from './orders/regulars';
import { visits } from './orders/visits';
import type { Said } from './orders/visits/types';
import { emailOf } from './people';
import { questions } from './questions';

const DAY = 24 * 60; // minutes
const atLeisure = ['07:45', '20:15'];

/**
 * What buyers said of goods and shops once they had them, what shops answered, what shoppers asked, wish for and follow.
 * The rows are written here as they would stand afterwards, all or none: of the past nobody needs to be told.
 */
export async function raiseVoices(now: Date) {
  if (await db.review.count()) return;
  const told = await readVisits();
  const asked = await readQuestions(now);
  const liked = await readLikes(now);
  await db.$transaction(async (tx) => {
    // Oldest first, since what is newest is known by its id.
    await tx.review.createMany({ data: inOrder(told.flatMap(({ ofGoods }) => ofGoods)) });
    await tx.shopReview.createMany({ data: inOrder(told.flatMap(({ ofShop }) => ofShop)) });
    await tx.question.createMany({ data: asked });
    await tx.wish.createMany({ data: liked.wishes });
    await tx.follow.createMany({ data: liked.follows });
  });
}

const inOrder = <Told extends { writtenAt: Date }>(told: Told[]) =>
  told.toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime());

/** The reviews that follow from each visit, in one sitting some evening after it was received. */
async function readVisits() {
  const orderOf = await readOrders();
  return visits.map(({ by, says, goods }, place) => {
    const order = orderOf.get(keyOfVisit(place))!;
    const at = minutesBefore(order.deliveredAt!, -((place % 5) * DAY + 35 + ((place * 37) % 170)));
    const author = {
      personId: order.purchase.personId,
      name: signatureOf(by),
      language: languageOf(by),
    };
    const written = (said: Said, minute: number) => ({
      ...author,
      ...whatIsSaid(said, minutesBefore(at, -minute), order.owner),
    });
    return {
      ofGoods: goods.map(([slug, variant, , ...said], minute) => {
        const line = order.lines.find((line) => line.productSlug === slug && line.variantName === variant)!;
        return { orderLineId: line.id, productId: line.variant.productId, ...written(said, 2 * minute) };
      }),
      ofShop: says ? [{ orderId: order.id, shopId: order.shopId, ...written(says, 2 * goods.length) }] : [],
    };
  });
}

function languageOf(by: Regular): Language {
  return regulars[by].language ?? 'id';
}

function whatIsSaid([stars, text, answer]: Said, writtenAt: Date, owner: string) {
  return { stars, text, writtenAt, ...(answer && answered(answer, writtenAt, owner)) };
}

function answered(answer: string, after: Date, answeredBy: string) {
  return { answer, answeredAt: nextOf(atLeisure, after), answeredBy };
}

async function readOrders() {
  const orders = await db.order.findMany({
    where: { purchase: { checkoutKey: { in: visits.map((_, place) => keyOfVisit(place)) } } },
    select: {
      id: true,
      shopId: true,
      deliveredAt: true,
      purchase: { select: { checkoutKey: true, personId: true } },
      lines: { select: { id: true, productSlug: true, variantName: true, variant: { select: { productId: true } } } },
      shop: { select: { business: { select: { ownerId: true } } } },
    },
  });
  return new Map(
    orders.map(({ shop, ...order }) => [order.purchase.checkoutKey, { ...order, owner: shop.business.ownerId! }]),
  );
}

async function readQuestions(now: Date) {
  const products = await readProducts();
  const people = await readPeople();
  return questions.map(({ goods, by, daysAgo, text, answer, language = 'id' as const }, place) => {
    const { id: productId, shop } = products.get(goods)!;
    const askedAt = momentOf(startOfDay(now), -daysAgo, ['09:20', '13:05', '21:30'][place % 3]!);
    const author = { productId, personId: people.get(emailOf(by))!, name: signatureOf(by), language };
    return { ...author, text, askedAt, ...(answer && answered(answer, askedAt, shop.business.ownerId!)) };
  });
}

async function readLikes(now: Date) {
  const products = await readProducts();
  const people = await readPeople();
  const shops = new Map(Array.from(products.values(), ({ shop }) => [shop.slug, shop.id]));
  const since = (place: number) => momentOf(startOfDay(now), -3 - ((place * 5) % 40), '21:10');
  return {
    wishes: pairsOf(wishes).map(([who, slug], place) => {
      const { id: productId, priceFrom } = products.get(slug)!;
      const wish = { personId: people.get(emailOf(who))!, productId, priceSeen: priceFrom };
      return { ...wish, addedAt: since(place), tellStock: true, tellPrice: place % 2 === 0 };
    }),
    follows: pairsOf(follows).map(([who, slug], place) => {
      return { personId: people.get(emailOf(who))!, shopId: shops.get(slug)!, since: since(place) };
    }),
  };
}

const pairsOf = (lists: Record<string, string[]>) =>
  Object.entries(lists).flatMap(([who, slugs]) => slugs.map((slug) => [who, slug] as const));

async function readProducts() {
  const shop = { select: { id: true, slug: true, business: { select: { ownerId: true } } } } as const;
  const products = await db.product.findMany({ select: { id: true, slug: true, priceFrom: true, shop } });
  return new Map(products.map((product) => [product.slug, product]));
}

async function readPeople() {
  const people = await db.person.findMany({ where: { isDemo: true }, select: { id: true, email: true } });
  return new Map(people.map(({ id, email }) => [email, id]));
}
