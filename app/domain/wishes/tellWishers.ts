import { db, sql, type Transaction } from '../../platform/db';
import { goods, isOnShow } from '../catalog';
import { settleEach } from '../deadlines';
import { tell } from '../messages';
import type { Rupiah } from '../money';

const BATCH = 200;

type Sql = ReturnType<typeof sql>;
type Due = {
  personId: string;
  productId: string;
  priceSeen: Rupiah;
  price: Rupiah;
  goods: string;
  slug: string;
  shop: string;
};

/** Wishes whose event has come: goods that can be seen and bought, of people who want to be told. */
function dueWishes(tx: Transaction, event: Sql, end: Sql) {
  return tx.$queryRaw<Due[]>(sql`
    select w."personId", w."productId", w."priceSeen", p."priceFrom" "price", p."name" "goods", p."slug", s."name" "shop"
    from "Wish" w join ${goods} on p."id" = w."productId"
    join "Person" q on q."id" = w."personId" and q."disabledAt" is null
    where ${event} and ${isOnShow}
      and exists (select 1 from "Variant" v
        where v."productId" = p."id" and v."retiredAt" is null and v."onHand" > v."reserved")
      and not exists (select 1 from "NoticeOff" o where o."personId" = w."personId" and o."topic" = 'WISH')
    ${end}`);
}

/**
 * Tells each wisher of a batch, one transaction each: under the lock of the wish it is asked once more whether it is due, so
 * that of two clocks one tells, and nobody is told of what was hidden a moment ago.
 */
async function tellEach(event: Sql, act: (tx: Transaction, wish: Due) => Promise<void>): Promise<number> {
  const due = await dueWishes(db, event, sql`order by w."personId", w."productId" limit ${BATCH}`);
  const keys = new Map(due.map(({ personId, productId }) => [`${personId} ${productId}`, { personId, productId }]));
  return settleEach(
    [...keys.keys()].map((id) => ({ id })),
    (id) => {
      const { personId, productId } = keys.get(id)!;
      const only = sql`and w."personId" = ${personId}::uuid and w."productId" = ${productId}::uuid for update of w`;
      return db.$transaction(async (tx) => {
        const [wish] = await dueWishes(tx, event, only);
        if (wish) await act(tx, wish);
        return wish !== undefined;
      });
    },
  );
}

async function recipient(tx: Transaction, personId: string) {
  const select = { name: true, email: true, phone: true, language: true } as const;
  return { personId, ...(await tx.person.findUniqueOrThrow({ where: { id: personId }, select })) };
}

/** Tells those who wait for goods that they are there again; who wants to hear it a second time asks again. @returns how many */
export function tellOfStock(now = new Date()): Promise<number> {
  return tellEach(sql`w."tellStock"`, async (tx, { personId, productId, goods, shop, price, slug, priceSeen }) => {
    // The letter says the price, so the same one need not be told as a drop.
    const data = { tellStock: false, stockToldAt: now, priceSeen: Math.min(priceSeen, price) };
    await tx.wish.updateMany({ where: { personId, productId }, data });
    const news = { kind: 'wish-back', values: { goods, shop, price }, path: `/produk/${slug}` } as const;
    await tell(tx, await recipient(tx, personId), news, now);
  });
}

/** Tells those who want to know that goods are cheaper than they have seen them; a further drop counts from there. @returns how many */
export function tellOfPrices(now = new Date()): Promise<number> {
  const event = sql`w."tellPrice" and p."priceFrom" < w."priceSeen"`;
  return tellEach(event, async (tx, { personId, productId, goods, shop, price, slug, priceSeen: before }) => {
    const data = { priceSeen: price, priceToldAt: now };
    await tx.wish.updateMany({ where: { personId, productId }, data });
    const news = { kind: 'wish-cheaper', values: { goods, shop, price, before }, path: `/produk/${slug}` } as const;
    await tell(tx, await recipient(tx, personId), news, now);
  });
}
