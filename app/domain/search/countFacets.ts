import { db, sql } from '../../platform/db';
import { type Chosen, goods } from '../catalog';
import { chosenFacets, type Facet, type Filters, facets, isToBeHad, sendsFree, without } from './filters';
import { matching } from './searchProducts';
import type { Meaning } from './understand';

/** How many goods each choice would show, the other filters as they are. */
export type FacetCounts = {
  total: number;
  /** Fewer goods were counted than there are. */
  isMore: boolean;
  /** By category, regency, place in the list of price bands, sales model, or `yes`. */
  choices: Record<Facet, Record<string, number>>;
  /** How many there would be without this filter, of those that are chosen. */
  dropped: Partial<Record<Facet, number>>;
};

type Band = { min?: number; max?: number };

/** `ids`: all goods that fit the words, where that is known already. */
type Counted = { meaning?: Meaning; ids?: string[]; filters: Filters; bands: Band[] };

type Row = { facet: Facet | 'total'; value: string; count: number };

/** More are not counted: "1.000+" says enough. */
const COUNTED = 1000;

const GOOD_STARS = 4;
const DEAREST = 2_147_483_647;

/** Counts for all facets in one statement: one pass over the goods found, and one more for each filter that is chosen. */
export async function countFacets({ meaning, ids, filters, bands }: Counted): Promise<FacetCounts> {
  const chosen = chosenFacets(filters);
  const bases = [
    base('total', matching(meaning, filters, ids)),
    ...chosen.map((one) => base(one, matching(meaning, without(filters, one), ids))),
  ];
  const totals = sql`select 'total' "facet", "base" "value", count(*)::int "count" from found group by 2`;
  const counts = facets.map((facet) => counted(facet, chosen.includes(facet) ? facet : 'total', bands));
  const rows = await db.$queryRaw<Row[]>`with found as materialized (${united(bases)}) ${united([totals, ...counts])}`;
  return asCounts(rows);
}

/** Goods that a choice is counted among, with all that choices ask about. */
function base(name: Facet | 'total', matches: Chosen): Chosen {
  return sql`(
    select ${name}::text "base", p."categoryId", p."madeInCode", b."regencyCode", p."priceFrom", p."salesModel",
      p."ratingCount" > 0 and p."ratingSum" >= ${GOOD_STARS}::int * p."ratingCount" "stars",
      p."halal" = 'CERTIFIED' "isHalal", p."origin" <> 'DECLARED' "isProven", ${sendsFree} "isSentFree", ${isToBeHad} "isInStock"
    from ${goods} where ${matches} limit ${COUNTED + 1})`;
}

const columns = {
  stars: sql`"stars"`,
  isHalal: sql`"isHalal"`,
  isProven: sql`"isProven"`,
  isSentFree: sql`"isSentFree"`,
  isInStock: sql`"isInStock"`,
};

function counted(facet: Facet, from: Facet | 'total', bands: Band[]): Chosen {
  const among = sql`(select * from found where "base" = ${from}::text) among`;
  const grouped = (value: Chosen, rows: Chosen) =>
    sql`select ${facet}::text "facet", ${value} "value", count(*)::int "count" from ${rows} group by 2`;
  if (facet === 'categoryIds') return grouped(sql`"categoryId"::text`, among);
  if (facet === 'model') return grouped(sql`"salesModel"::text`, among);
  if (facet === 'regencyCode') {
    const places = sql`lateral (select distinct unnest(array["madeInCode", "regencyCode"]) code) places`;
    return grouped(sql`code`, sql`${among}, ${places}`);
  }
  if (facet === 'price') {
    const [mins, maxs] = [bands.map(({ min }) => min ?? 0), bands.map(({ max }) => max ?? DEAREST)];
    const band = sql`unnest(${mins}::int[], ${maxs}::int[]) with ordinality band (min, max, place)`;
    return grouped(sql`(place - 1)::text`, sql`${among} join ${band} on "priceFrom" between min and max`);
  }
  return grouped(sql`'yes'`, sql`${among} where ${columns[facet]}`);
}

function united(parts: Chosen[]): Chosen {
  return parts.reduce((sum, part) => sql`${sum} union all ${part}`);
}

function asCounts(rows: Row[]): FacetCounts {
  const of = (facet: Row['facet']) =>
    Object.fromEntries(rows.filter((row) => row.facet === facet).map(({ value, count }) => [value, count]));
  const { total = 0, ...dropped } = of('total');
  const choices = Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as FacetCounts['choices'];
  return { total, isMore: [total, ...Object.values(dropped)].some((count) => count > COUNTED), choices, dropped };
}
