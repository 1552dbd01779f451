import { db, sql } from '../../platform/db';
import { log } from '../../platform/log';
import { dayInWib } from '../calendar';

const EVERY = 3_000; // ms between two writings
const MOST = 5_000; // different things between two writings; a flood of more is not counted

type Kind = 'product' | 'shop' | 'miss';

/** What was counted since the last writing, by what it is and its day. Whatever stands only here is lost when the process dies. */
let counted = new Map<string, { kind: Kind; key: string; day: string; count: number }>();
let timer: NodeJS.Timeout | undefined;

/** Adds one to a thing's day (WIB), in memory: nobody's page waits for it. It is written some seconds later. */
export function tally(kind: Kind, key: string, now: Date, count = 1, day = dayInWib(now)) {
  const place = `${kind} ${day} ${key}`;
  const known = counted.get(place);
  if (known) known.count += count;
  else if (counted.size < MOST) counted.set(place, { kind, key, day, count });
  timer ??= setTimeout(() => void writeCounts().catch((error) => log.warn(error, 'counts were not written')), EVERY);
  timer.unref();
}

/**
 * Writes what was counted, in one statement, sorted so that two processes never wait for each other in a circle. Goods and
 * shops that are gone are left out. What could not be written is tried again.
 */
export async function writeCounts(now = new Date()) {
  clearTimeout(timer);
  timer = undefined;
  const rows = [...counted.values()];
  counted = new Map();
  if (rows.length === 0) return;
  try {
    await write(rows);
  } catch (error) {
    for (const { kind, key, day, count } of rows) tally(kind, key, now, count, day);
    throw error;
  }
}

function write(rows: { kind: Kind; key: string; day: string; count: number }[]) {
  const kinds = rows.map(({ kind }) => kind);
  const keys = rows.map(({ key }) => key);
  const days = rows.map(({ day }) => day);
  const counts = rows.map(({ count }) => count);
  return db.$executeRaw(sql`
    with counted as (
      select * from unnest(${kinds}::text[], ${keys}::text[], ${days}::date[], ${counts}::int[]) as c("kind", "key", "day", "n")
    ), goods as (
      insert into "ProductVisits" as known ("productId", "day", "count")
      select p."id", c."day", c."n" from counted c join "Product" p on p."id"::text = c."key" where c."kind" = 'product'
      order by p."id", c."day"
      on conflict ("productId", "day") do update set "count" = known."count" + excluded."count"
    ), shops as (
      insert into "ShopVisits" as known ("shopId", "day", "count")
      select s."id", c."day", c."n" from counted c join "Shop" s on s."id"::text = c."key" where c."kind" = 'shop'
      order by s."id", c."day"
      on conflict ("shopId", "day") do update set "count" = known."count" + excluded."count"
    )
    insert into "SearchMiss" as known ("text", "day", "count")
    select c."key", c."day", c."n" from counted c where c."kind" = 'miss' order by c."key", c."day"
    on conflict ("text", "day") do update set "count" = known."count" + excluded."count"`);
}
