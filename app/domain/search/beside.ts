import { sql } from '../../platform/db';
import { type Chosen, goods, isOnShow, type ProductCard, readCards } from '../catalog';

const SHOWN = 4;
const MOST_SHOPS = 50;
const LAST_LINES = 200;

export type Neighbours = { area: 'village' | 'district'; cards: ProductCard[] };

/**
 * Goods of other shops whose business is in the same village, or where there are none in the same district: the newest of
 * each shop in turn.
 */
export async function goodsOfNeighbours(productId: string): Promise<Neighbours> {
  for (const area of ['village', 'district'] as const) {
    const cards = await cardsOf(nearest(productId, area));
    if (cards.length > 0 || area === 'district') return { area, cards };
  }
  return { area: 'district', cards: [] };
}

function nearest(productId: string, area: Neighbours['area']): Chosen {
  const isSameVillage = area === 'village' ? sql`near."villageCode" = here."villageCode"` : sql`true`;
  return sql`
    select p."id", 0 "value", row_number() over (order by one."turn", p."id" desc) "place"
    from (
      select p."id", row_number() over (partition by p."shopId" order by p."id" desc) "turn"
      from (
        select shop."id" from "Product" this join "Shop" own on own."id" = this."shopId"
        join "Business" here on here."id" = own."businessId"
        join "Business" near on near."districtCode" = here."districtCode" and ${isSameVillage} and near."id" <> here."id"
        join "Shop" shop on shop."businessId" = near."id"
        where this."id" = ${productId}::uuid order by shop."id" desc limit ${MOST_SHOPS}
      ) neighbour
      cross join lateral (
        select p."id", p."shopId" from ${goods} where p."shopId" = neighbour."id" and ${isOnShow} order by p."id" desc limit ${SHOWN}
      ) p
    ) one join "Product" p on p."id" = one."id"
    order by one."turn", p."id" desc limit ${SHOWN}`;
}

/**
 * What was bought in the same purchases as this, the oftenest first; counted over its last two hundred order lines. Once is
 * chance: goods count from two purchases on. What was cancelled or sent back counts for nothing.
 */
export async function boughtTogether(productId: string): Promise<ProductCard[]> {
  return cardsOf(sql`
    with bought as (
      select distinct o."purchaseId" from (
        select line."orderId" from "Variant" v
        cross join lateral (select "orderId", "id" from "OrderLine" where "variantId" = v."id" order by "id" desc limit ${LAST_LINES}) line
        where v."productId" = ${productId}::uuid order by line."id" desc limit ${LAST_LINES}
      ) line join "Order" o on o."id" = line."orderId" and ${hasSold}
    )
    select v."productId" "id", 0 "value", row_number() over (order by count(distinct o."purchaseId") desc, v."productId" desc) "place"
    from bought join "Order" o on o."purchaseId" = bought."purchaseId" and ${hasSold}
    join "OrderLine" line on line."orderId" = o."id" join "Variant" v on v."id" = line."variantId"
    where v."productId" <> ${productId}::uuid
    group by v."productId" having count(distinct o."purchaseId") >= 2
    order by count(distinct o."purchaseId") desc, v."productId" desc limit ${2 * SHOWN}`);
}

/** What stands beside goods on their page: what was bought with them, and what is made next door. */
export async function besideGoods({ id }: { id: string }) {
  const [together, neighbours] = await Promise.all([boughtTogether(id), goodsOfNeighbours(id)]);
  return { together, neighbours };
}

const hasSold = sql`o."status" not in ('AWAITING', 'CANCELLED', 'RETURNED')`;

async function cardsOf(chosen: Chosen): Promise<ProductCard[]> {
  return (await readCards(chosen)).slice(0, SHOWN).map(({ card }) => card);
}
