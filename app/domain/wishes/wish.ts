import { db, sql, type Transaction } from '../../platform/db';
import { goods, isOnShow } from '../catalog';

/** How many goods a person may keep in mind. */
export const MOST_WISHES = 200;

/** What somebody wants to be told of goods that they like. */
export type Tells = { tellStock?: boolean; tellPrice?: boolean };

type Wished = { ok: true } | { ok: false; why: 'not-found' | 'full' };

/** Keeps goods in mind that can be seen. From today's price on drops are told, where that is wanted. */
export async function wish(personId: string, productId: string, tells: Tells = {}, now = new Date()): Promise<Wished> {
  return db.$transaction(async (tx) => {
    const price = await priceOf(tx, productId);
    if (price === undefined) return { ok: false, why: 'not-found' };
    // Two tabs come one after the other, so that neither passes the limit.
    await tx.$queryRaw(sql`select 1 from "Person" where "id" = ${personId}::uuid for no key update`);
    const known = await tx.wish.findUnique({ where: { personId_productId: { personId, productId } } });
    if (!known && (await tx.wish.count({ where: { personId } })) >= MOST_WISHES) return { ok: false, why: 'full' };
    if (!known) await tx.wish.create({ data: { personId, productId, addedAt: now, priceSeen: price, ...tells } });
    else await tx.wish.updateMany({ where: { personId, productId }, data: tellsFrom(tells, price) });
    return { ok: true };
  });
}

/** Asking anew counts from what is seen now: neither an old price nor an old notice stands in its way. */
function tellsFrom({ tellStock, tellPrice }: Tells, price: number) {
  return {
    tellStock,
    tellPrice,
    ...(tellStock && { stockToldAt: null }),
    ...(tellPrice && { priceSeen: price }),
  };
}

/** The lowest price of goods that can be seen. */
async function priceOf(tx: Transaction, productId: string): Promise<number | undefined> {
  const [row] = await tx.$queryRaw<{ price: number }[]>(
    sql`select p."priceFrom" "price" from ${goods} where p."id" = ${productId}::uuid and ${isOnShow}`,
  );
  return row?.price;
}

/** No longer likes them. What was not wished stays so. */
export async function unwish(personId: string, productId: string) {
  await db.wish.deleteMany({ where: { personId, productId } });
}

/** Changes what is told of goods that are wished, also while they cannot be seen. */
export async function stopTelling(personId: string, productId: string, what: keyof Tells) {
  await db.wish.updateMany({ where: { personId, productId }, data: { [what]: false } });
}
