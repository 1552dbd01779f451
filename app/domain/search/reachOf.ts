import { db } from '../../platform/db';
import { goods, isOnShow } from '../catalog';
import { asQuery } from './asQuery';
import { type Filters, narrowed } from './filters';
import { either, inside } from './lexemes';
import { isQuality } from './lightWords';
import { asTyped, type Meaning } from './understand';

/** How widely is looked, and all goods within that where they are few. */
export type Reach = { meaning?: Meaning; ids?: string[] };

/** Goods have it in their names, or those around them; or only in what is told of them; or none has it. */
type Nearness = 'named' | 'told' | 'none';

/**
 * Asks for all of the words, where goods have them by name. Where only a story has them, or nothing, fewer words are asked
 * for: things without how they are, all but one, or any. What has all of them comes before what has as many by name.
 */
export async function reachOf(meaning: Meaning | undefined, filters: Filters): Promise<Reach> {
  if (!meaning) return {};
  const scope = { shopId: filters.shopId, shopRegencies: filters.shopRegencies };
  const strict = await look(meaning, scope);
  if (strict.nearness === 'named') return strict;
  const isLoose = strict.nearness === 'none';
  const looks = [...(isLoose ? [] : [strict])];
  for (const way of waysOf(meaning)) {
    const wider = await look({ ...way, isLoose }, scope);
    if (wider.nearness === 'named') return wider;
    looks.push(wider);
  }
  const told = looks.find(({ nearness }) => nearness === 'told');
  return told ?? { meaning: meaning.isCorrected ? await asTyped(meaning.typed) : meaning };
}

/** What is asked for with less of it, each way wider than the one before. */
function waysOf(meaning: Meaning): Meaning[] {
  const { slots, liked } = meaning;
  const things = slots.filter(({ words }) => !words.every(isQuality));
  const qualities = slots.filter((slot) => !things.includes(slot));
  const isOnlyOf = things.length === 0 || qualities.length === 0;
  return [
    ...(isOnlyOf ? [] : [{ ...meaning, slots: things, liked: either([liked, ...qualities.map(({ any }) => any)]) }]),
    ...(slots.length > 2 ? [{ ...meaning, lacking: 'one' as const }] : []),
    ...(slots.length > 1 ? [{ ...meaning, lacking: 'all-but-one' as const }] : []),
  ];
}

async function look(meaning: Meaning, scope: Filters): Promise<Reach & { nearness: Nearness }> {
  const { ids, isNamed } = meaning.isFrequent ? { ids: null, isNamed: true } : await readIds(meaning, scope);
  if (!ids) return { meaning, nearness: 'named' };
  if (isNamed === null) return { meaning, ids, nearness: 'none' };
  return { meaning, ids, nearness: isNamed ? 'named' : 'told' };
}

const FEW = 2000;

/**
 * All goods that have what is looked for, when they are few: they are sorted and counted by their ids, whatever the planner
 * thinks of the words. Of many none: then an index of an order meets them soon.
 */
async function readIds(meaning: Meaning, scope: Filters) {
  const query = asQuery(meaning);
  const [row] = await db.$queryRaw<[{ ids: string[] | null; isNamed: boolean | null }]>`
    with met as materialized (select id from goods_with_words(${query}::tsquery, ${FEW + 1}::int) id)
    select coalesce(jsonb_agg(id), '[]') "ids", (
      select bool_or(p."search" @@ ${inside(query, 'AB')}::tsquery)
      from ${goods} where p."id" = any(array(select id from met)) and ${narrowed(scope)} and ${isOnShow}
    ) "isNamed" from met having count(*) <= ${FEW}`;
  return row ?? { ids: null, isNamed: null };
}
