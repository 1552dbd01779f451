import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Tier } from '../catalog';
import { escapeLike } from '../escapeLike';
import type { Rupiah } from '../money';

const MOST = 12; // what a phone shows without much scrolling

/** What can be sold at the stall, with the pieces that nobody has been promised. */
export type StallGoods = { id: string; name: string; variant: string; price: Rupiah; tiers: Tier[]; available: number };

type Look = {
  shopId: string;
  /** A part of the name; '' for all. */
  search?: string;
  /** These come first, whatever they are called. */
  chosen?: string[];
};

/** Goods to choose from at the stall: those already chosen, then what is left, and of it what was sold there last, then the newest. */
export async function stallGoods(actor: Actor, { shopId, search = '', chosen = [] }: Look): Promise<StallGoods[]> {
  if (!may(actor, 'stall:sell', { shopId })) return [];
  const like = `%${escapeLike(search.trim())}%`;
  return db.$queryRaw<StallGoods[]>(sql`
    select v."id", p."name", v."name" "variant", v."price", v."onHand" - v."reserved" "available",
      (select coalesce(jsonb_agg(jsonb_build_object('from', t."from", 'price', t."price") order by t."from"), '[]')
        from "PriceTier" t where t."variantId" = v."id") "tiers"
    from "Product" p join "Variant" v on v."productId" = p."id"
    left join lateral (select max(s."at") "last" from "StallSaleLine" l join "StallSale" s on s."id" = l."saleId"
      where l."variantId" = v."id") sold on true
    where p."shopId" = ${shopId}::uuid and p."status" <> 'ARCHIVED' and v."retiredAt" is null
      and (v."id" = any(${chosen}::uuid[]) or concat_ws(' ', p."name", v."name") ilike ${like})
    order by v."id" = any(${chosen}::uuid[]) desc, v."onHand" > v."reserved" desc, sold."last" desc nulls last,
      p."id" desc, v."position", v."id"
    limit ${MOST + chosen.length}`);
}
