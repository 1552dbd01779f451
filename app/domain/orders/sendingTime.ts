import { db, sql } from '../../platform/db';

const DAY = 24 * 60 * 60 * 1000; // ms
const WINDOW = 90 * DAY;

/** Fewer orders than this say nothing about the next. */
const FEWEST = 5;

/**
 * Within how many days a shop has sent four of five orders of the last ninety days, counted from when it saw them.
 *
 * @returns days, at least 1; nothing when too few were sent to tell
 */
export async function usuallySentWithin(shopId: string, now = new Date()): Promise<number | undefined> {
  const since = new Date(now.getTime() - WINDOW);
  const [row] = await db.$queryRaw<{ sent: number; seconds: number | null }[]>(sql`
    select count(*)::int "sent",
      percentile_disc(0.8) within group (order by extract(epoch from o."shippedAt" - e."at"))::float "seconds"
    from "Order" o join "OrderEvent" e on e."orderId" = o."id" and e."step" in ('pay', 'begin')
    where o."shopId" = ${shopId}::uuid and o."shippedAt" > ${since} and o."shippedAt" <= ${now}`);
  if (!row?.seconds || row.sent < FEWEST) return undefined;
  return Math.max(1, Math.ceil((row.seconds * 1000) / DAY));
}
