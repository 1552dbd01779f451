import { db } from '../../platform/db';
import { JAMBI } from '../areas';
import { goods, isOnShow, isShopOnShow, placeName } from '../catalog';

/** More are not counted: "1.000+" says enough. */
const COUNTED = 1001;

/** The eleven regencies with how many goods are made there or sold by a shop there, each at most 1,001. */
export function goodsByPlace(): Promise<{ code: string; name: string; count: number }[]> {
  return db.$queryRaw`
    select r."code", ${placeName} "name", (
      select count(*)::int from (
        (select p."id" from ${goods} where p."madeInCode" = r."code" and ${isOnShow} limit ${COUNTED})
        union all
        (select p."id" from "Business" b join "Shop" s on s."businessId" = b."id"
          cross join lateral (
            select p."id" from "Product" p
            where p."shopId" = s."id" and p."status" = 'LISTED' and p."madeInCode" <> r."code" limit ${COUNTED}
          ) p
          where b."regencyCode" = r."code" and ${isShopOnShow} limit ${COUNTED})
        limit ${COUNTED}
      ) there
    ) "count"
    from "Regency" r where r."provinceCode" = ${JAMBI} order by r."code"`;
}
