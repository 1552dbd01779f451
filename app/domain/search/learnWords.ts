import { db, sql } from '../../platform/db';
import { goods, isOnShow } from '../catalog';

const AT_ONCE = 500; // goods

/** The words of one product, expects it as `p`: of all names that find it, and of what is told of it. */
const wordsOfGoods = sql`
  select unnest(tsvector_to_array(to_tsvector('sepucuk_plain'::regconfig,
    p."name" || ' ' || around_goods(p."shopId", p."makerId", p."categoryId", p."madeInCode")))) "word", true "inNames"
  union all
  select unnest(tsvector_to_array(to_tsvector('sepucuk_plain'::regconfig, p."materials" || ' ' || p."description"))), false`;

const isWord = sql`"word" ~ '^[a-z]{2,40}$'`;
const stem = sql`coalesce((ts_lexize('indonesian_stem', "word"))[1], "word")`;

/**
 * Learns the words of goods that were put up or changed, so that a slip of the finger finds them.
 *
 * @returns how many goods were read
 */
export async function learnWords(): Promise<number> {
  let sum = 0;
  for (let read = AT_ONCE; read === AT_ONCE; sum += read) read = await learnSome();
  return sum;
}

async function learnSome(): Promise<number> {
  const [row] = await db.$queryRaw<[{ read: number }]>`
    with taken as (
      delete from "SearchNews" where "id" in (select "id" from "SearchNews" order by "id" limit ${AT_ONCE} for update skip locked)
      returning "productId"
    ), counted as (
      select "word", bool_or("inNames") "inNames", count(distinct p."id")::int "uses"
      from ${goods} cross join lateral (${wordsOfGoods}) words
      where p."id" in (select "productId" from taken) and ${isOnShow} and ${isWord} group by "word" order by "word"
    ), learned as (
      insert into "SearchWord" as known ("word", "stem", "inNames", "uses")
      select "word", ${stem}, "inNames", "uses" from counted
      on conflict ("word") do update set "inNames" = known."inNames" or excluded."inNames", "uses" = known."uses" + excluded."uses"
    )
    select count(*)::int "read" from taken`;
  return row.read;
}

/**
 * Counts the words of all goods that can be seen, each night: those that nothing has any more are forgotten, and what people
 * looked for fades.
 *
 * @returns how many words there are
 */
export async function countWords(): Promise<number> {
  const [row] = await db.$queryRaw<[{ words: number }]>`
    with counted as materialized (
      select "word", bool_or("inNames") "inNames", sum("use")::int "uses" from (
        select p."id", "word", bool_or("inNames") "inNames", 1 "use"
        from ${goods} cross join lateral (${wordsOfGoods}) words where ${isOnShow} group by p."id", "word"
        union all
        select null, unnest(string_to_array("key", ' ')), true, 0 from "SynonymPhrase"
      ) each_use where ${isWord} group by "word"
    ), gone as (
      delete from "SearchWord" where "word" not in (select "word" from counted)
    ), kept as (
      insert into "SearchWord" as known ("word", "stem", "inNames", "uses") select "word", ${stem}, "inNames", "uses" from counted
      on conflict ("word") do update set "inNames" = excluded."inNames", "uses" = excluded."uses"
        where (known."inNames", known."uses") <> (excluded."inNames", excluded."uses")
    ), faded as (
      update "SearchTerm" set "count" = "count" * 49 / 50
    )
    select count(*)::int "words" from counted`;
  await db.searchTerm.deleteMany({ where: { count: 0 } });
  return row.words;
}
