import { db, sql } from '../../platform/db';
import { type Chosen, goods, isOnShow } from '../catalog';

const AT_ONCE = 500; // goods

/** The words of one product, expects it as `p`: of all names that find it, and of what is told of it. */
const wordsOfGoods = sql`
  select unnest(${wordsIn(sql`p."name" || ' ' || around_goods(p."shopId", p."makerId", p."categoryId", p."madeInCode")`)}) "word",
    true "inNames"
  union all
  select unnest(${wordsIn(sql`p."materials" || ' ' || p."description"`)}), false`;

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
 * Counts the words of all goods that can be seen, each night: those that stand in no goods are forgotten, and what people
 * looked for fades. Names that many goods share are read once each.
 *
 * @returns how many words there are
 */
export async function countWords(): Promise<number> {
  const [row] = await db.$queryRaw<[{ words: number }]>`
    with seen as materialized (
      select p."name", p."materials" || ' ' || p."description" "told", s."id" "shopId", p."makerId", p."categoryId", p."madeInCode",
        b."id" "sellerId"
      from ${goods} where ${isOnShow}
    ), shared as (
      select "name" "text" from "Shop" where "id" in (select "shopId" from seen)
      union all select concat_ws(' ', maker."name", d."name", v."name", r."name") from "Business" maker
        join "District" d on d."code" = maker."districtCode" join "Village" v on v."code" = maker."villageCode"
        join "Regency" r on r."code" = maker."regencyCode"
        where maker."id" in (select "makerId" from seen union select "sellerId" from seen)
      union all select concat_ws(' ', leaf."name", leaf."nameEn", root."name", root."nameEn") from "Category" leaf
        left join "Category" root on root."id" = leaf."parentId" where leaf."id" in (select "categoryId" from seen)
      union all select "name" from "Regency" where "code" in (select "madeInCode" from seen)
    ), counted as materialized (
      select "word", bool_or("inNames") "inNames", sum("uses")::int "uses" from (
        select unnest(${wordsIn(sql`"name"`)}) "word", true "inNames", 1 "uses" from seen
        union all select unnest(${wordsIn(sql`"told"`)}), false, 1 from seen
        union all select unnest(${wordsIn(sql`"text"`)}), true, 1 from shared
        union all select unnest(string_to_array("key", ' ')), true, 0 from "SynonymPhrase"
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

/** The words of a text, each once, as they are written. */
function wordsIn(text: Chosen): Chosen {
  return sql`tsvector_to_array(to_tsvector('sepucuk_plain'::regconfig, ${text}))`;
}
