import { db, sql, type Transaction } from '../../platform/db';
import { goods, isOnShow } from '../catalog';
import { settleEach } from '../deadlines';
import { tell } from '../messages';

const BATCH = 200;
const NAMED = 5;
const HOUR = 60 * 60 * 1000; // ms
const DAY = 24 * HOUR;

type Sql = ReturnType<typeof sql>;

/** Eight o'clock in Jambi, the latest that has passed: goods that were listed until then are told together. */
function lastMorning(now: Date): Date {
  const EIGHT = 1 * HOUR; // 08.00 WIB is 01.00 UTC
  return new Date(Math.floor((now.getTime() - EIGHT) / DAY) * DAY + EIGHT);
}

/**
 * Goods that shops have listed since somebody follows them, until a morning, and that no letter of before has covered. What
 * is older than a week is no news.
 */
function newGoods(until: Date) {
  const weekBefore = new Date(until.getTime() - 7 * DAY);
  return sql`${goods} join "Follow" f on f."shopId" = p."shopId"
    join "Person" q on q."id" = f."personId" and q."disabledAt" is null
    where ${isOnShow} and p."listedAt" > ${weekBefore} and p."listedAt" <= ${until} and p."listedAt" > f."since"
      and not exists (select 1 from "NoticeOff" o where o."personId" = f."personId" and o."topic" = 'FOLLOW')
      and not exists (select 1 from "Message" m where m."personId" = f."personId" and m."createdAt" > ${weekBefore}
        and case m."kind" when 'follow-new' then (m."values"->>'until')::timestamptz >= p."listedAt" else false end)`;
}

/** Tells followers in the morning what is new in their shops, all in one letter a day. @returns how many were told */
export async function tellFollowers(now = new Date()): Promise<number> {
  const until = lastMorning(now);
  const due = await db.$queryRaw<{ id: string }[]>(
    sql`select distinct f."personId" "id" from ${newGoods(until)} order by 1 limit ${BATCH}`,
  );
  return settleEach(due, (personId) => db.$transaction((tx) => tellOne(tx, personId, newGoods(until), until, now)));
}

/** Under the lock of the person it is asked once more what is new, so that of two clocks one tells. */
async function tellOne(tx: Transaction, personId: string, news: Sql, until: Date, now: Date): Promise<boolean> {
  await tx.$queryRaw(sql`select 1 from "Person" where "id" = ${personId}::uuid for no key update`);
  const found = await tx.$queryRaw<{ name: string; slug: string; shop: string; shopSlug: string }[]>(
    sql`select p."name", p."slug", s."name" "shop", s."slug" "shopSlug" from ${news} and f."personId" = ${personId}::uuid
      order by p."listedAt" desc, p."id" desc`,
  );
  const [first] = found;
  if (!first) return false;
  const select = { name: true, email: true, phone: true, language: true } as const;
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, select });
  const values = {
    goods: found
      .slice(0, NAMED)
      .map(({ name, shop }) => `${name} (${shop})`)
      .join(', '),
    more: Math.max(0, found.length - NAMED),
    count: found.length,
    until: until.toISOString(),
  };
  const isOfOneShop = found.every(({ shopSlug }) => shopSlug === first.shopSlug);
  const path =
    found.length === 1 ? `/produk/${first.slug}` : isOfOneShop ? `/toko/${first.shopSlug}` : '/akun/toko-diikuti';
  await tell(tx, { personId, ...person }, { kind: 'follow-new', values, path }, now);
  return true;
}
