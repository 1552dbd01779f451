import { adviseShops } from '../../app/domain/learning';
import { db, sql } from '../../app/platform/db';
import { momentOf, startOfDay } from './moments';

const DAYS = 60;

/** What shoppers looked for lately and the market does not have, and how often. */
const misses: Record<string, number> = {
  'kopi luwak': 5,
  'dodol durian': 4,
  'tikar purun': 3,
  'sirup markisa': 3,
  'batik sutra lukis': 2,
};

/**
 * How often goods and shops were looked at in the last weeks, more where more was sold, the same at each seeding; what was looked
 * for in vain; and the suggestions that came of it last Monday.
 */
export async function countLooks(now: Date) {
  if (await db.shopVisits.count()) return;
  const today = startOfDay(now).toISOString();
  await db.$executeRaw(sql`
    insert into "ProductVisits" ("productId", "day", "count")
    select "id", "day", "count" from (
      select p."id", (${today}::timestamptz at time zone 'Asia/Jakarta')::date - ago "day",
        ('x' || substr(md5(p."slug" || ago), 1, 4))::bit(16)::int % (3 + least(p."sold", 9)) "count"
      from "Product" p, generate_series(1, ${DAYS}) ago where p."status" = 'LISTED'
    ) each where "count" > 0`);
  await db.$executeRaw(sql`
    insert into "ShopVisits" ("shopId", "day", "count")
    select s."id", (${today}::timestamptz at time zone 'Asia/Jakarta')::date - ago,
      1 + ('x' || substr(md5(s."slug" || ago), 1, 4))::bit(16)::int % 5
    from "Shop" s, generate_series(1, ${DAYS}) ago where s."status" = 'OPEN'`);
  const day = momentOf(startOfDay(now), -9, '12:00');
  await db.searchMiss.createMany({ data: Object.entries(misses).map(([text, count]) => ({ text, day, count })) });
  await adviseShops(now);
}
