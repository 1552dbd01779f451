import { db } from '../../platform/db';
import { type Away, awayAt, readHolidaysAhead } from '../holidays';
import { isShopOnShow, placeName } from './onShow';
import { lookAsJson, type ShopLook } from './shopLook';

/** A way to send, rupiah for the first and each next kilogram, working days. */
export type ShopRate = {
  service: string;
  /** District or regency; none: everywhere else. */
  to: string | null;
  first: number;
  next: number;
  daysMin: number;
  daysMax: number;
};

export type ShopPage = {
  id: string;
  slug: string;
  name: string;
  story: string;
  phone: string;
  makes: string;
  since: number | null;
  place: string;
  rates: ShopRate[];
  /** On which it packs: 1 Monday to 7 Sunday. */
  workDays: number[];
  away: Away | undefined;
  look: ShopLook;
};

/** @returns nothing for a shop that is closed, or whose business is not verified (any more) */
export async function shopPage(slug: string, now = new Date()): Promise<ShopPage | undefined> {
  const [page] = await db.$queryRaw<Read[]>`
    select s."id", s."slug", s."name", s."story", s."phone", b."makes", b."since", s."workDays",
      ${readHolidaysAhead(now)} "holidays", ${lookAsJson} "look",
      (select d."name" || ', ' || ${placeName} from "District" d join "Regency" r on r."code" = d."regencyCode"
        where d."code" = b."districtCode") "place",
      (select coalesce(jsonb_agg(jsonb_build_object('service', rate."service", 'first', rate."first", 'next', rate."next",
          'daysMin', rate."daysMin", 'daysMax', rate."daysMax",
          'to', case when d."code" is not null then d."name" || ', ' else '' end || ${placeName})
          order by r."code" is null, rate."first", r."code", d."code" nulls last), '[]')
        from "ShippingRate" rate
        left join "Regency" r on r."code" = rate."regencyCode"
        left join "District" d on d."code" = rate."districtCode"
        where rate."shopId" = s."id") "rates"
    from "Shop" s join "Business" b on b."id" = s."businessId"
    where s."slug" = ${slug} and ${isShopOnShow}`;
  if (!page) return undefined;
  const { holidays, ...shown } = page;
  return { ...shown, away: awayAt(holidays, now) };
}

type Read = Omit<ShopPage, 'away'> & { holidays: Parameters<typeof awayAt>[0] };
