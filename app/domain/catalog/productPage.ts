import type { Halal, OriginLevel, PermitKind, SalesModel } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Away, awayAt, readHolidaysAhead } from '../holidays';
import type { GoodsPicture } from './cards';
import type { CategoryName } from './categories';
import { goods, isOnShow, placeName } from './onShow';
import { type PriceSince, type Reduced, reducedFrom, type Tier } from './prices';

/** What carries a price: rupiah, pieces still to be had, packed weight in grams, size in cm. */
export type VariantOnPage = {
  id: string;
  name: string;
  /** What sets it apart from its siblings; '' where it does not. */
  size: string;
  colour: string;
  flavour: string;
  /** Which of the photos shows it, counted from 1. */
  photo: number | null;
  price: number;
  /** What many pieces cost each, the fewest first. */
  tiers: Tier[];
  /** A crossed-out price, as far as it is honest. */
  reduced?: Reduced;
  available: number;
  grams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
};

export type PermitOnPage = { kind: PermitKind; number: string; expiresOn: string | null; hasExpired: boolean };

export type ProductPage = {
  id: string;
  slug: string;
  name: string;
  description: string;
  priceFrom: number;
  salesModel: SalesModel;
  madeToOrderDays: number | null;
  halal: Halal;
  /** Of food, as its label says; '' where nothing is said. */
  label: Record<'ingredients' | 'allergens' | 'netContent' | 'shelfLife' | 'storage', string>;
  /** Stars of all reviews that can be seen, and how many there are. */
  ratingSum: number;
  ratingCount: number;
  /** Pieces of the last 90 days. */
  sold: number;
  materials: string;
  madeIn: string;
  origin: OriginLevel;
  originCheckedAt: Date | null;
  /** From the root to the leaf. */
  categories: CategoryName[];
  maker: { name: string; makes: string; since: number | null; place: string; isShop: boolean };
  shop: { id: string; slug: string; name: string; story: string; phone: string; since: number | null; place: string };
  variants: VariantOnPage[];
  photos: GoodsPicture[];
  permits: PermitOnPage[];
  /** Of a set: what lies in it, by the name of its variant. */
  contents: { set: string; pieces: number; name: string }[];
  /** The shop is on holiday: its goods can be seen and not bought. */
  away: Away | undefined;
};

/**
 * All that a shopper wants to know before buying, in one statement: Prisma's nested reads would take twelve.
 *
 * @returns nothing for goods that are not listed, or of a shop that cannot be seen
 */
export async function productPage(slug: string, now = new Date()): Promise<ProductPage | undefined> {
  const [page] = await db.$queryRaw<Read[]>`
    select p."id", p."slug", p."name", p."description", p."priceFrom", p."salesModel", p."madeToOrderDays", p."halal",
      jsonb_build_object('ingredients', p."ingredients", 'allergens', p."allergens", 'netContent', p."netContent",
        'shelfLife', p."shelfLife", 'storage', p."storage") "label",
      p."ratingSum", p."ratingCount", p."sold", p."materials", p."origin", p."originCheckedAt",
      (select ${placeName} from "Regency" r where r."code" = p."madeInCode") "madeIn",
      jsonb_path_query_array(jsonb_build_array(
        case when root."id" is not null then
          jsonb_build_object('slug', root."slug", 'name', root."name", 'nameEn', root."nameEn") end,
        jsonb_build_object('slug', leaf."slug", 'name', leaf."name", 'nameEn', leaf."nameEn")), '$[*] ? (@ != null)') "categories",
      jsonb_build_object('name', maker."name", 'makes', maker."makes", 'since', maker."since", 'isShop', maker."id" = b."id",
        'place', (select d."name" || ', ' || ${placeName} from "District" d join "Regency" r on r."code" = d."regencyCode"
          where d."code" = maker."districtCode")) "maker",
      jsonb_build_object('id', s."id", 'slug', s."slug", 'name', s."name", 'story', s."story", 'phone', s."phone",
        'since', b."since", 'place', (select d."name" || ', ' || ${placeName} from "District" d
          join "Regency" r on r."code" = d."regencyCode" where d."code" = b."districtCode")) "shop",
      (select coalesce(jsonb_agg(jsonb_build_object('id', "id", 'name', "name", 'price', "price",
          'size', "size", 'colour', "colour", 'flavour', "flavour", 'pictureHash', "pictureHash", 'priceBefore', "priceBefore",
          'available', "onHand" - "reserved", 'grams', "grams", 'lengthCm', "lengthCm", 'widthCm', "widthCm",
          'heightCm', "heightCm",
          'tiers', (select coalesce(jsonb_agg(jsonb_build_object('from', "from", 'price', t."price") order by "from"), '[]')
            from "PriceTier" t where t."variantId" = v."id"),
          'history', case when "priceBefore" is null then '[]' else (
            select coalesce(jsonb_agg(jsonb_build_object('price', c."price", 'at', c."at") order by c."at"), '[]')
            from "PriceChange" c where c."variantId" = v."id") end) order by "position", "id"), '[]')
        from "Variant" v where "productId" = p."id" and "retiredAt" is null) "variants",
      (select coalesce(jsonb_agg(jsonb_build_object('hash', "hash", 'widths', "widths", 'hasAvif', "hasAvif",
          'tint', "tint") order by f."position", f."id"), '[]')
        from "ProductPhoto" f join "Picture" on "hash" = f."pictureHash" where f."productId" = p."id") "photos",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', "kind", 'number', "number", 'expiresOn', "expiresOn",
          'hasExpired', coalesce("expiresOn" < (${now} at time zone 'Asia/Jakarta')::date, false)) order by "kind"), '[]')
        from "ProductPermit" pp join "Permit" on "id" = pp."permitId" where pp."productId" = p."id") "permits",
      case when p."salesModel" = 'GIFT_SET' then (
        select jsonb_agg(jsonb_build_object('set', v."name", 'pieces', sp."pieces",
          'name', concat_ws(', ', q."name", nullif(w."name", ''))) order by v."position", v."id", q."name", w."id")
        from "Variant" v join "SetPart" sp on sp."setId" = v."id" join "Variant" w on w."id" = sp."partId"
          join "Product" q on q."id" = w."productId"
        where v."productId" = p."id" and v."retiredAt" is null) end "contents",
      ${readHolidaysAhead(now)} "holidays"
    from ${goods}
    join "Business" maker on maker."id" = p."makerId"
    join "Category" leaf on leaf."id" = p."categoryId"
    left join "Category" root on root."id" = leaf."parentId"
    where p."slug" = ${slug} and ${isOnShow}`;
  if (!page) return undefined;
  const { holidays, variants, contents, ...rest } = page;
  return {
    ...rest,
    contents: contents ?? [],
    variants: variants.map((one) => asShown(one, page.photos)),
    away: awayAt(holidays, now),
  };
}

/** What the statement reads of a variant before it is put into words of the page; moments come as text. */
type VariantRead = Omit<VariantOnPage, 'reduced' | 'photo'> & {
  pictureHash: string | null;
  priceBefore: number | null;
  history: { price: number; at: string }[];
};

type Read = Omit<ProductPage, 'variants' | 'away' | 'contents'> & {
  contents: ProductPage['contents'] | null;
  variants: VariantRead[];
  holidays: Parameters<typeof awayAt>[0];
};

function asShown(
  { pictureHash, priceBefore, history, ...variant }: VariantRead,
  photos: GoodsPicture[],
): VariantOnPage {
  const place = photos.findIndex(({ hash }) => hash === pictureHash);
  const since = history.map(({ price, at }): PriceSince => ({ price, at: new Date(at) }));
  return {
    ...variant,
    tiers: variant.tiers.filter((tier) => tier.price < variant.price), // an offer may be lower than what many cost each
    photo: place < 0 ? null : place + 1,
    reduced: reducedFrom({ price: variant.price, priceBefore }, since),
  };
}
