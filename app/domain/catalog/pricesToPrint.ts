import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { goods, isOnShow, placeName } from './onShow';

const MOST = 400;

/** What stands on a price card. */
export type PriceToPrint = {
  variantId: string;
  slug: string;
  name: string;
  /** Of the variant; empty where goods have but one. */
  variant: string;
  /** Rupiah for a piece, as shoppers pay it now. */
  price: Rupiah;
  /** Where it is made: a regency. */
  place: string;
  shop: string;
};

/** What a shop has on show, each variant with its price, by name: to be printed. Others see nothing. */
export async function pricesToPrint({ shopId, ...actor }: Actor & { shopId: string }): Promise<PriceToPrint[]> {
  if (!may(actor, 'product:edit', { shopId })) return [];
  return db.$queryRaw<PriceToPrint[]>`
    select v."id" "variantId", p."slug", p."name", v."name" "variant", v."price", ${placeName} "place", s."name" "shop"
    from ${goods} join "Regency" r on r."code" = p."madeInCode"
    join "Variant" v on v."productId" = p."id" and v."retiredAt" is null
    where p."shopId" = ${shopId}::uuid and ${isOnShow}
    order by p."name", p."id", v."position", v."id" limit ${MOST}`;
}
