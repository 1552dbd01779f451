import { db } from '../../platform/db';
import { asQuery } from './asQuery';
import type { Meaning } from './understand';

const FEW = 2000;

/**
 * All goods that have what is looked for, when they are few: they are sorted and counted by their ids, whatever the planner
 * thinks of the words.
 *
 * @returns nothing when there are many: then an index of an order meets them soon
 */
export async function idsOf(meaning: Meaning): Promise<string[] | undefined> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from goods_with_words(${asQuery(meaning)}, ${FEW + 1}::int) id`;
  return rows.length > FEW ? undefined : rows.map(({ id }) => id);
}
