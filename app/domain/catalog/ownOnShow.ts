import { sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { type ProductCard, readCards } from './cards';
import { goods, isOnShow } from './onShow';

const MOST = 200;

/** What a shop has on show, by name: for its owner to choose from. */
export async function ownOnShow({ shopId, ...actor }: Actor & { shopId: string }): Promise<ProductCard[]> {
  if (!may(actor, 'product:edit', { shopId })) return [];
  const own = sql`
    select p."id", 0 "value", row_number() over (order by p."name", p."id") "place"
    from ${goods} where p."shopId" = ${shopId}::uuid and ${isOnShow} order by p."name", p."id" limit ${MOST}`;
  return (await readCards(own)).map(({ card }) => card);
}
