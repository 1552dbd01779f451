import { db, sql, type Transaction } from '../../platform/db';
import { settleEach } from '../deadlines';
import { tellOwners } from '../messages';
import { payoutTerms } from './openPayout';

const DAY = 24 * 60 * 60 * 1000; // ms
const AGAIN = 7 * DAY;
const BATCH = 50;

type Due = { id: string; name: string; available: bigint };

/**
 * Shops that could be paid out if only their owner named an account: the owners are told so, at most once a week. An account
 * that waits for finance to check it is named already.
 *
 * @returns how many shops were reminded
 */
export async function remindOfAccounts(now = new Date()): Promise<number> {
  return settleEach(await shopsDue(db, now), (id) =>
    db.$transaction(async (tx) => {
      await tx.$queryRaw(sql`select 1 from "Shop" where "id" = ${id}::uuid for no key update`);
      const [shop] = await shopsDue(tx, now, id);
      if (!shop) return false;
      const values = { shop: shop.name, shopId: id, amount: Number(shop.available) };
      await tellOwners(tx, id, { kind: 'payout-needs-account', values }, now);
      return true;
    }),
  );
}

function shopsDue(tx: Transaction, now: Date, shopId?: string): Promise<Due[]> {
  const { rail, least } = payoutTerms();
  const hasAccount =
    rail === 'STRIPE_CONNECT'
      ? sql`select 1 from "ConnectAccount" c where c."shopId" = s."id" and c."isReady"`
      : sql`select 1 from "ShopAccount" a where a."shopId" = s."id" and a."status" in ('CHECKED', 'SUBMITTED')`;
  return tx.$queryRaw<Due[]>(sql`
    select s."id", s."name", b.available
    from "Shop" s
    cross join lateral (
      select coalesce(-sum(e."amount"), 0)::bigint as available
      from "LedgerEntry" e where e."shopId" = s."id" and e."account" = 'SHOP_BALANCE'
    ) b
    where b.available >= ${least} ${shopId ? sql`and s."id" = ${shopId}::uuid` : sql``}
      and not exists (${hasAccount})
      and exists (
        select 1 from "ShopMembership" o join "Person" p on p."id" = o."personId"
        where o."shopId" = s."id" and o."role" = 'OWNER' and p."disabledAt" is null
      )
      and not exists (
        select 1 from "ShopMembership" o join "Message" m on m."personId" = o."personId"
        where o."shopId" = s."id" and m."kind" = 'payout-needs-account'
          and m."values" ->> 'shopId' = s."id"::text and m."createdAt" > ${new Date(now.getTime() - AGAIN)}
      )
    order by s."id" limit ${BATCH}`);
}
