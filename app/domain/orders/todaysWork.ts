import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { daysPromised, packingDays, seenAt } from './promise';

/**
 * What a shop has to do, in orders: what is to be accepted and given back for those who may, and for those who may see money the
 * cash of delivered parcels that its couriers still have.
 */
export type TodaysWork = {
  toConfirm: number;
  toAccept: number;
  /** The first of them wants an answer by then. */
  acceptBy: Date | null;
  toPack: number;
  toSend: number;
  late: number;
  returns: number;
  withCash: number;
  cash: Rupiah;
};

/** Whether the order that is there as `o`, of the shop `s`, should have been sent by now. */
export function isLate(now: Date) {
  return sql`o."status" in ('ACCEPTED', 'PACKED')
    and ${packingDays(seenAt, sql`${now}::timestamptz`)} > ${daysPromised}`;
}

/** What waits for a shop, counted in one statement; nothing for who may not read its orders. */
export async function todaysWork(
  seller: Actor & { shopId: string },
  now = new Date(),
): Promise<TodaysWork | undefined> {
  const { shopId } = seller;
  if (!may(seller, 'order:read', { shopId })) return undefined;
  // Every page of the studio asks: what is open is found by its status, and the thousands that are done are not walked through.
  const [row] = await db.$queryRaw<TodaysWork[]>(sql`
    with taken as (
      select p."amount" - coalesce(o."cashReceived", 0) "left" from "Order" o join "Payment" p on p."orderId" = o."id"
      where o."shopId" = ${shopId}::uuid and o."cashReceivedAt" is null and p."method" = 'CASH' and p."status" = 'CONFIRMED')
    select
      count(*) filter (where o."status" = 'AWAITING')::int "toConfirm",
      count(*) filter (where o."status" = 'NEW')::int "toAccept",
      min(o."acceptBy") filter (where o."status" = 'NEW') "acceptBy",
      count(*) filter (where o."status" = 'ACCEPTED')::int "toPack",
      count(*) filter (where o."status" = 'PACKED')::int "toSend",
      count(*) filter (where ${isLate(now)})::int "late",
      (select count(*)::int from taken) "withCash",
      (select coalesce(sum("left"), 0)::int from taken) "cash",
      (select count(*)::int from "Return" r join "Order" b on b."id" = r."orderId"
        where b."shopId" = ${shopId}::uuid and r."dueBy" is not null
          and (r."status" in ('ASKED', 'SENT_BACK') or (r."status" = 'AGREED' and not r."shipsBack"))) "returns"
    from "Order" o join "Shop" s on s."id" = o."shopId"
    where o."shopId" = ${shopId}::uuid and o."status" in ('NEW', 'ACCEPTED', 'PACKED', 'AWAITING')
      and (o."status" <> 'AWAITING' or exists (select from "Purchase" u
        where u."id" = o."purchaseId" and u."moneyMode" = 'DIRECT' and u."status" = 'AWAITING_PAYMENT'))`);
  if (!row) return undefined;
  return {
    ...row,
    ...(!may(seller, 'order:accept', { shopId }) && { toConfirm: 0, toAccept: 0, acceptBy: null, returns: 0 }),
    ...(!may(seller, 'order:money', { shopId }) && { withCash: 0, cash: 0 }),
  };
}

/** Ids of a shop's orders that should have been sent by now. */
export async function lateOrders(shopId: string, now: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(sql`
    select o."id" from "Order" o join "Shop" s on s."id" = o."shopId"
    where o."shopId" = ${shopId}::uuid and ${isLate(now)}`);
  return rows.map(({ id }) => id);
}
