import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { daysPromised, packingDays, seenAt } from './promise';

const WINDOW = 90 * 24 * 60 * 60 * 1000; // ms

/** Fewer than this say nothing yet. */
const FEWEST = 5;

/** So many of so many; with too few of them there is no share to speak of. */
export type Figure = { done: number; of: number; isEnough: boolean };

export type ServiceFigures = {
  /** Orders that were answered, yes or no, before the clock ended them. */
  answered: Figure;
  /** Orders that were accepted and handed over within what is promised. What the courier does afterwards does not count. */
  sent: Figure;
  /** Times that a buyer wrote and had an answer within a day. */
  talked: Figure;
  /** Of what arrived: orders of which something was to go back. */
  returned: Figure;
};

type Row = Record<
  'answered' | 'missed' | 'sentInTime' | 'sentLate' | 'talks' | 'talked' | 'arrived' | 'returned',
  number
>;

/** How a shop has served its buyers in the last ninety days, for itself; nothing for who may not read its orders. */
export async function serviceFigures(
  seller: Actor & { shopId: string },
  now = new Date(),
): Promise<ServiceFigures | undefined> {
  const { shopId } = seller;
  if (!may(seller, 'order:read', { shopId })) return undefined;
  const since = new Date(now.getTime() - WINDOW);
  const until = sql`${now}::timestamptz`;
  const handed = packingDays(sql`q."seen"`, sql`coalesce(q."shippedAt", q."endedAt", ${until})`);
  const [row] = await db.$queryRaw<Row[]>(sql`
    with seen as (
      select o."id", o."shippedAt", o."deliveredAt", ${seenAt} "seen", ${daysPromised} "promised",
        exists (select from "OrderEvent" e where e."orderId" = o."id" and e."step" in ('accept', 'decline')) "answered",
        exists (select from "OrderEvent" e where e."orderId" = o."id" and e."step" = 'accept') "accepted",
        exists (select from "OrderEvent" e where e."orderId" = o."id" and e."step" = 'lapse') "missed",
        (select min(e."at") from "OrderEvent" e where e."orderId" = o."id" and e."step" = 'giveUp') "endedAt"
      from "Order" o where o."shopId" = ${shopId}::uuid and o."acceptBy" > ${since} -- which lies after the shop saw it
    ), q as (
      select * from seen where "seen" > ${since} and "seen" <= ${now}
    ), handed as (
      select q.*, ${handed} "took" from q join "Shop" s on s."id" = ${shopId}::uuid where q."accepted"
    ), asked as (
      select w."at", lag(w."by") over talk "before", w."by",
        (select min(a."at") from "SaidWord" a where a."conversationId" = w."conversationId" and a."by" = 'SHOP' and a."id" > w."id")
          "answeredAt"
      from "SaidWord" w join "Conversation" c on c."id" = w."conversationId"
      where c."shopId" = ${shopId}::uuid and c."lastAt" > ${since}
      window talk as (partition by w."conversationId" order by w."id")
    ), turns as (
      select "answeredAt" - "at" <= interval '1 day' "isSoon" from asked
      where "by" = 'BUYER' and "before" is distinct from 'BUYER' and "at" > ${since} and "at" <= ${now}
        and ("answeredAt" is not null or "at" <= ${until} - interval '1 day')
    )
    select
      (select count(*) filter (where "answered")::int from q) "answered",
      (select count(*) filter (where "missed")::int from q) "missed",
      (select count(*) filter (where "shippedAt" is not null and "took" <= "promised")::int from handed) "sentInTime",
      (select count(*) filter (where "took" > "promised" or ("endedAt" is not null and "shippedAt" is null))::int from handed)
        "sentLate",
      (select count(*)::int from turns) "talks",
      (select count(*) filter (where "isSoon")::int from turns) "talked",
      (select count(*) filter (where "deliveredAt" is not null)::int from q) "arrived",
      (select count(distinct r."orderId")::int from "Return" r join q on q."id" = r."orderId") "returned"`);
  if (!row) return undefined;
  return {
    answered: figure(row.answered, row.answered + row.missed),
    sent: figure(row.sentInTime, row.sentInTime + row.sentLate),
    talked: figure(row.talked, row.talks),
    returned: figure(row.returned, row.arrived),
  };
}

function figure(done: number, of: number): Figure {
  return { done, of, isEnough: of >= FEWEST };
}
