import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { ProductDetails, ProductStatus } from '../catalog';
import type { Rupiah } from '../money';

/** A variant as it stands in an exported table; goods without one have a row too, with nothing in those cells. */
export type ExportRow = {
  name: string;
  description: string;
  materials: string;
  salesModel: ProductDetails['salesModel'];
  madeToOrderDays: number | null;
  status: ProductStatus;
  category: { name: string; nameEn: string } | null;
  productId: string;
  variantId: string | null;
  size: string | null;
  colour: string | null;
  flavour: string | null;
  /** Without an offer that runs. */
  price: Rupiah | null;
  onHand: number | null;
  grams: number | null;
  lengthCm: number | null;
  widthCm: number | null;
  heightCm: number | null;
};

/** All goods of a shop that are not put away, a variant a row, in the order of the table of goods. */
export async function exportRows(actor: Actor, shopId: string): Promise<ExportRow[] | undefined> {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  return db.$queryRaw<ExportRow[]>(sql`
    select p."name", p."description", p."materials", p."salesModel", p."madeToOrderDays", p."status",
      case when c."parentId" is not null then jsonb_build_object('name', c."name", 'nameEn', c."nameEn") end "category",
      p."id" "productId", v."id" "variantId", v."colour", v."flavour",
      case when v."size" = '' and v."colour" = '' and v."flavour" = '' then v."name" else v."size" end "size",
      coalesce(o."priceBefore", v."price") "price", v."onHand", v."grams", v."lengthCm", v."widthCm", v."heightCm"
    from "Product" p join "Category" c on c."id" = p."categoryId"
    left join "Variant" v on v."productId" = p."id" and v."retiredAt" is null
    left join "PriceOffer" o on o."variantId" = v."id" and o."begunAt" is not null and o."endedAt" is null
    where p."shopId" = ${shopId}::uuid and p."status" <> 'ARCHIVED'
    order by p."id" desc, v."position", v."id"`);
}
