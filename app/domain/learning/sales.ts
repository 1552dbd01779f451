import { sql } from '../../platform/db';
import type { Days } from './spans';

/**
 * What counts as sold: an order that the shop has seen and that was neither cancelled nor sent back, on the day on which it was
 * placed (WIB). Expects `Order` as `o` and `Purchase` as `b`.
 */
export function soldIn({ from, to }: Days) {
  return sql`o."status" not in ('AWAITING', 'CANCELLED', 'RETURNED') and ${placedOn} between ${from}::date and ${to}::date`;
}

export const placedOn = sql`(b."placedAt" at time zone 'Asia/Jakarta')::date`;

/** Rupiah of an order or of a line of one, less what the shop takes off; without freight. Expects it under that name. */
export const worthOfOrder = sql`(o."goods" - (o."discount" - o."discountByPlatform"))`;
export const worthOfLine = sql`(l."goods" - (l."discount" - l."discountByPlatform"))`;

/** A sale at the stall that stands. Expects `StallSale` as `s`. */
export function stallIn({ from, to }: Days) {
  return sql`s."undoneAt" is null and (s."at" at time zone 'Asia/Jakarta')::date between ${from}::date and ${to}::date`;
}
