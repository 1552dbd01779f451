import { db, sql, type Transaction } from '../../platform/db';
import { groupBy } from '../groups';
import { keepersOf, tell } from '../messages';

const MOST = 500; // variants a minute; the rest has its turn in the next

type Low = { shopId: string; shop: string; product: string; variant: string; left: number };

/**
 * Tells the keepers of shops of what has come down to where they want to be told, once until it has been above that again;
 * several goods of a shop in one letter. Whoever has switched such letters off is left in peace.
 *
 * @returns how many variants there were
 */
export async function tellOfLowStock(now = new Date()): Promise<number> {
  return db.$transaction(async (tx) => {
    const low = await notice(tx, now);
    for (const [shopId, goods] of groupBy(low, (one) => one.shopId)) await tellKeepers(tx, shopId, goods, now);
    return low.length;
  });
}

/** Marks what is low, and what is low no longer, in one statement. @returns what has become low */
function notice(tx: Transaction, now: Date) {
  return tx.$queryRaw<Low[]>(sql`
    with due as (
      select v."id", v."lowToldAt" is null "isNew" from "Variant" v
      where (v."lowAt" is not null or v."lowToldAt" is not null)
        and (v."lowToldAt" is null) = coalesce(v."onHand" - v."reserved" <= v."lowAt", false)
        and (v."lowToldAt" is not null or (v."retiredAt" is null and exists (
          select 1 from "Product" p where p."id" = v."productId" and p."status" in ('LISTED', 'HIDDEN'))))
      order by v."id" limit ${MOST} for no key update of v skip locked),
    marked as (
      update "Variant" v set "lowToldAt" = case when due."isNew" then ${now}::timestamptz end from due where v."id" = due."id"
      returning v."id", v."productId", v."name", v."onHand" - v."reserved" "left", due."isNew")
    select p."shopId", s."name" "shop", p."name" "product", m."name" "variant", m."left"
    from marked m join "Product" p on p."id" = m."productId" join "Shop" s on s."id" = p."shopId"
    where m."isNew" order by m."left", m."id"`);
}

async function tellKeepers(tx: Transaction, shopId: string, [first, ...others]: Low[], now: Date) {
  if (!first) return;
  const goods = [first.product, first.variant].filter(Boolean).join(', ');
  const values = { shop: first.shop, goods, left: first.left, more: others.length };
  const news = { kind: 'stock-low', values, path: '/studio/produk/tabel?rak=menipis' } as const;
  for (const keeper of await keepersOf(tx, shopId, 'STOCK')) await tell(tx, keeper, news, now);
}
