import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { escapeLike } from '../escapeLike';
import type { Rupiah } from '../money';
import type { ProductStatus } from './productStates';

const PAGE = 40;

/** A row of the table of goods. Rupiah; pieces. */
export type VariantRow = {
  id: string;
  productId: string;
  name: string;
  variant: string;
  status: ProductStatus;
  price: Rupiah;
  onHand: number;
  reserved: number;
  lowAt: number | null;
};

type Look = {
  shopId: string;
  /** Only what has come down to where the shop wants to be told, or to nothing. */
  isLow?: boolean;
  /** A part of the name. */
  search?: string;
  /** The variant that the page before has ended with. */
  after?: string;
};

/** All that a shop sells, a variant a row, the newest goods first, page by page. @returns nothing for who may not change them */
export async function variantTable(
  actor: Actor,
  { shopId, isLow = false, search = '', after }: Look,
): Promise<{ rows: VariantRow[]; next: string | undefined } | undefined> {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  const like = `%${escapeLike(search.trim())}%`;
  const found = await db.$queryRaw<VariantRow[]>(sql`
    select v."id", p."id" "productId", p."name", v."name" "variant", p."status", v."price", v."onHand", v."reserved", v."lowAt"
    from "Product" p join "Variant" v on v."productId" = p."id"
    where p."shopId" = ${shopId}::uuid and p."status" <> 'ARCHIVED' and v."retiredAt" is null
      ${isLow ? sql`and v."onHand" - v."reserved" <= coalesce(v."lowAt", 0)` : sql``}
      ${search.trim() ? sql`and concat_ws(' ', p."name", v."name") ilike ${like}` : sql``}
      ${after ? afterRow(after) : sql``}
    order by p."id" desc, v."position", v."id" limit ${PAGE + 1}`);
  const rows = found.slice(0, PAGE);
  return { rows, next: found.length > PAGE ? rows.at(-1)?.id : undefined };
}

/** Variants of one product stay together, so that the key is that of the goods, and the place among them. */
function afterRow(id: string) {
  return sql`and exists (select 1 from "Variant" a where a."id" = ${id}::uuid
    and (p."id" < a."productId" or (p."id" = a."productId" and (v."position", v."id") > (a."position", a."id"))))`;
}
