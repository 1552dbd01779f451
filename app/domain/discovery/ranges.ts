import { db, sql } from '../../platform/db';

/** A stretch of ids: from the first, up to but without the next stretch's first. */
export type Range = { from: string; before: string | null };

const tables = { produk: sql`"Product"`, toko: sql`"Shop"` };

/** Which lists are too long for one file. */
export type LongList = keyof typeof tables;

/**
 * Cuts all goods, or all shops, into stretches of so many rows. Rows that nobody can see count as well: none is ever
 * deleted and ids grow with time, so that a stretch stays what it was, and finding their ends reads nothing but one index.
 */
export async function rangesOf(list: LongList, size: number): Promise<Range[]> {
  const table = tables[list];
  const starts = await db.$queryRaw<{ id: string }[]>`
    with recursive start as (
      (select "id" from ${table} order by "id" limit 1)
      union all
      select (select next."id" from ${table} next where next."id" > start."id" order by next."id" offset ${size - 1} limit 1)
      from start where start."id" is not null
    )
    select "id" from start where "id" is not null`;
  return starts.map(({ id }, place) => ({ from: id, before: starts[place + 1]?.id ?? null }));
}

/** The condition that an id lies in a stretch, after those that were read already. */
export function within({ from, before }: Range, id: ReturnType<typeof sql>, after: string | undefined) {
  const begins = after ? sql`${id} > ${after}::uuid` : sql`${id} >= ${from}::uuid`;
  return before ? sql`${begins} and ${id} < ${before}::uuid` : begins;
}
