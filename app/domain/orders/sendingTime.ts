import { db, sql } from '../../platform/db';
import { dayInWib } from '../calendar';
import { awayAt, readHolidaysAhead } from '../holidays';

const DAY = 24 * 60 * 60 * 1000; // ms
const WINDOW = 90 * DAY;

/** Fewer orders than this say nothing about the next. */
const FEWEST = 5;

type Measured = { sent: number; days: number | null; workDays: number[]; holidays: Parameters<typeof awayAt>[0] };

/**
 * Within how many days a shop is likely to send what is bought now. Measured are the days on which it packs that four of five
 * orders of the last ninety days have taken, from when it saw them; so many of its next packing days are counted from today, over
 * its days off and holidays. The clocks of the law keep to the national calendar and are not meant here.
 *
 * @returns calendar days, at least 1; nothing when too few were sent to tell
 */
export async function usuallySentWithin(shopId: string, now = new Date()): Promise<number | undefined> {
  const since = new Date(now.getTime() - WINDOW);
  const [row] = await db.$queryRaw<Measured[]>(sql`
    select took.*, s."workDays", ${readHolidaysAhead(now)} "holidays"
    from "Shop" s cross join lateral (
      select count(*)::int "sent", (percentile_disc(0.8) within group (order by
        days / 7 * cardinality(s."workDays") + (select count(*) from generate_series(1, days % 7) step
          where extract(isodow from "seen" + step)::int = any(s."workDays"))))::int "days"
      from "Order" o join "OrderEvent" e on e."orderId" = o."id" and e."step" in ('pay', 'begin')
      cross join lateral (select (e."at" at time zone 'Asia/Jakarta')::date "seen") began
      cross join lateral (select (o."shippedAt" at time zone 'Asia/Jakarta')::date - "seen" days) lasted
      where o."shopId" = s."id" and o."shippedAt" > ${since} and o."shippedAt" <= ${now}
    ) took
    where s."id" = ${shopId}::uuid`);
  if (!row || row.days === null || row.sent < FEWEST) return undefined;
  return daysUntilPacked(row, Math.max(1, row.days), now);
}

/** A shop is back within a year, and packs on one day of seven at least. */
const FARTHEST = 500;

function daysUntilPacked({ workDays, holidays }: Measured, packingDays: number, now: Date): number {
  let left = packingDays;
  for (let days = 1; days < FARTHEST; days += 1) {
    const day = new Date(now.getTime() + days * DAY);
    const weekday = new Date(dayInWib(day)).getUTCDay() || 7;
    if (workDays.includes(weekday) && !awayAt(holidays, day)) left -= 1;
    if (left === 0) return days;
  }
  return FARTHEST;
}
