import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../prisma/embedded';

// Finding among very many goods, against the plain search that it replaced, in turns, in the same minutes: a PostgreSQL of
// its own with generated goods, gone afterwards. It also looks for whole tables that a statement reads.
const GOODS = Number(process.env.BENCH_GOODS ?? 100_000);
const SHOPS = 2_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const LARGE = 5_000; // rows: a table that is read whole below this does not matter

const folder = join(tmpdir(), `sepucuk-bench-${process.pid}`);
const server = await startPostgres(folder, { isThrowaway: true });
try {
  const env = { ...process.env, DATABASE_URL: server.url, SEPUCUK_MODE: 'test', LOG_LEVEL: 'silent' };
  Object.assign(process.env, env);
  execFileSync(process.execPath, ['--import', 'tsx', 'prisma/migrate.ts'], { env, stdio: 'ignore' });
  const client = new pg.Client(server.url);
  await client.connect();
  client.on('error', () => {}); // when the server goes before its guest
  await fill(client);
  await measure(client);
  await client.end();
  const { closeDatabase } = await import('../app/platform/db');
  await closeDatabase();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Shops in all villages and goods of theirs: one in ten is coffee, one in a thousand has a word of its own. */
async function fill(client: pg.Client) {
  await client.query(`set session_replication_role = replica; select setseed(0.5);
    insert into "Business" ("id", "name", "ownerName", "sector", "makes", "regencyCode", "districtCode", "villageCode", "addressLine", "status", "submittedAt")
    select gen_random_uuid(), 'Usaha ' || n, 'Pemilik', 'CULINARY', 'Macam-macam', left(v."code", 5), left(v."code", 8), v."code", 'Jalan 1', 'VERIFIED', now()
    from generate_series(1, ${SHOPS}) n join (select "code", row_number() over (order by "code") place from "Village") v on v.place = 1 + n % 1585;
    insert into "Shop" ("id", "businessId", "slug", "name", "story", "phone")
    select gen_random_uuid(), "id", 'toko-' || substr("name", 7), 'Toko ' || substr("name", 7), '', '+628000000101' from "Business";
    insert into "ShippingRate" ("id", "shopId", "service", "first", "next", "daysMin", "daysMax")
    select gen_random_uuid(), "id", 'Kurir', case when random() < 0.1 then 0 else 20000 end, 10000, 2, 4 from "Shop";
    create temp table word as select n, 'kata' || translate(n::text, '0123456789', 'abcdefghij') word from generate_series(1, 5000) n;
    create temp table kind as select row_number() over () - 1 n, kind from unnest(array['Kopi', 'Batik', 'Madu', 'Keripik', 'Dodol', 'Tikar', 'Sirup', 'Gula', 'Selendang', 'Kerupuk']) kind;
    create temp table leaf as select row_number() over (order by "id") - 1 n, "id" from "Category" where "parentId" is not null;
    create temp table seller as select row_number() over (order by "id") - 1 n, "id", "businessId" from "Shop";
    create temp table place as select row_number() over (order by "code") - 1 n, "code" from "Regency" where "provinceCode" = '15';
    create index on word (n);
    insert into "Product" ("id", "shopId", "makerId", "categoryId", "slug", "name", "description", "status", "salesModel", "halal", "madeInCode", "materials", "priceFrom", "sold", "ratingCount", "ratingSum", "origin", "originCheckedAt", "originCheckedBy", "listedAt", "search")
    select id, shop, maker, category, 'barang-' || i, name, told, 'LISTED', 'READY_STOCK', case when i % 3 = 0 then 'CERTIFIED' else 'NOT_HALAL' end::"Halal", made, 'bahan', price, (random() ^ 6 * 500)::int,
      reviews, reviews * 4, case when i % 9 = 0 then 'CHECKED' else 'DECLARED' end::"OriginLevel", case when i % 9 = 0 then now() end, case when i % 9 = 0 then gen_random_uuid() end, now(),
      setweight(to_tsvector('sepucuk', name) || to_tsvector('sepucuk_plain', name), 'A') ||
      setweight(to_tsvector('sepucuk', around) || to_tsvector('sepucuk_plain', around), 'B') || setweight(to_tsvector('sepucuk', told), 'C')
    from (
      select *, kind || ' ' || a || ' ' || b "name", around_goods(shop, maker, category, made) around, concat_ws(' ', 'Dibuat dengan', c, d, a, 'di kampung', b) told from (
        select i, ('01900000-' || lpad(to_hex(i / 65536), 4, '0') || '-7' || lpad(to_hex(i % 4096), 3, '0') || '-8000-' || lpad(to_hex(i), 12, '0'))::uuid id, kind.kind, s."id" shop, s."businessId" maker,
          l."id" category, r."code" made, 5000 + (random() * 500)::int * 1000 price, (random() ^ 4 * 40)::int reviews,
          w1.word a, w2.word b, w3.word c, w4.word d
        from generate_series(1, ${GOODS}) i
        join kind on kind.n = i % 10 join leaf l on l.n = i % (select count(*) from leaf) join seller s on s.n = (i * 7) % ${SHOPS} join place r on r.n = (i * 5) % 11
        join word w1 on w1.n = 1 + (i * 13) % 1000 join word w2 on w2.n = 1 + (i * 17) % 5000
        join word w3 on w3.n = 1 + (i * 23) % 5000 join word w4 on w4.n = 1 + (i * 29) % 200
      ) drawn
    ) told;
    insert into "Variant" ("id", "productId", "price", "onHand", "grams", "lengthCm", "widthCm", "heightCm")
    select gen_random_uuid(), "id", "priceFrom", case when random() < 0.1 then 0 else 9 end, 300, 20, 12, 6 from "Product";
    set session_replication_role = default;`);
  await client.query('vacuum analyze');
}

async function measure(client: pg.Client) {
  const { countFacets } = await import('../app/domain/search/countFacets');
  const { suggest } = await import('../app/domain/search/suggest');
  const { categoryTree } = await import('../app/domain/catalog');
  const { countWords, goodsByPlace, searchProducts, understand } = await import('../app/domain/search');
  const { reachOf } = await import('../app/domain/search/reachOf');
  const { goodsOfNeighbours } = await import('../app/domain/search/beside');
  const before = performance.now();
  console.log(
    `${GOODS} goods, ${SHOPS} shops; the words counted by the night: ${await countWords()} in ${Math.round(performance.now() - before)} ms`,
  );
  await client.query('vacuum analyze "SearchWord"');
  const [root] = await categoryTree();
  const categoryIds = root!.leaves.map(({ id }) => id);
  const some = { id: (await client.query('select "id" from "Product" offset 4711 limit 1')).rows[0].id };
  const bands = [{ max: 50_000 }, { min: 50_000 }];
  const search = async (
    text: string,
    order: 'relevance' | 'newest' | 'bestselling' | 'rating' | 'cheapest',
    filters = {},
  ) => searchProducts({ ...(await known(text)), order, filters });
  const known = async (text: string) => reachOf(await understand(text), {});
  const count = async (text: string, filters = {}) => countFacets({ ...(await known(text)), filters, bands });
  const ways: Record<string, () => Promise<unknown>> = {
    'plain search of before, a frequent word': () => plain(client, 'kopi'),
    'a frequent word (one in ten)': () => search('kopi', 'relevance'),
    'a word with synonyms that nothing has': () => search('coffee', 'relevance'),
    'plain search of before, two words': () => plain(client, 'kopi katabcd'),
    'two words': () => search('kopi katabcd', 'relevance'),
    'plain search of before, a rare word': () => plain(client, 'katabcd'),
    'a rare word': () => search('katabcd', 'relevance'),
    'a slip in a frequent word': () => search('kopy', 'relevance'),
    'a slip in a rare word': () => search('katbcd', 'relevance'),
    'a frequent word, bestselling': () => search('kopi', 'bestselling'),
    'two frequent words that are never together': () => search('kopi batik', 'bestselling'),
    'a category, newest': () => search('', 'newest', { categoryIds }),
    'a category, best rated': () => search('', 'rating', { categoryIds }),
    'a regency, bestselling': () => search('', 'bestselling', { regencyCode: '15.08' }),
    'everything, cheapest': () => search('', 'cheapest'),
    'numbers: a frequent word': () => count('kopi'),
    'numbers: a rare word': () => count('katabcd'),
    'numbers: everything, two filters': () => count('', { isHalal: true, regencyCode: '15.01' }),
    'suggestions: kop': () => suggest('kop'),
    'suggestions: kopi kata': () => suggest('kopi kata'),
    'suggestions: kipo (a slip)': () => suggest('kipo'),
    'the map': () => goodsByPlace(),
    neighbours: () => goodsOfNeighbours(some.id),
  };
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      await way();
      times[name] = [...(times[name] ?? []), performance.now() - start];
    }
  const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
  const yardstick = median(times['plain search of before, a frequent word']!);
  for (const [name, all] of Object.entries(times))
    console.log(`| ${name} | ${median(all).toFixed(1)} | ${(median(all) / yardstick).toFixed(2)} |`);
  for (const [name, way] of Object.entries(ways)) await findWholeReads(client, name, way);
}

/** The search as it was before: stems and plain words, the newest four hundred ranked, and the cards of a page. */
async function plain(client: pg.Client, text: string) {
  await client.query({
    text: `with query as (select websearch_to_tsquery('sepucuk'::regconfig, $1) || websearch_to_tsquery('sepucuk_plain'::regconfig, $1) q),
      chosen as materialized (
        select f."id", f."value", row_number() over (order by f."value" desc, f."id" desc) "place" from (
          select near."id", (ts_filter(near."search", '{a}') @@ (select q from query))::int * 10000 + (ts_rank(near."search", (select q from query)) * 1000)::int "value" from (
            select p."id", p."search" from "Product" p join "Shop" s on s."id" = p."shopId" join "Business" b on b."id" = s."businessId"
            where p."search" @@ (websearch_to_tsquery('sepucuk'::regconfig, $1) || websearch_to_tsquery('sepucuk_plain'::regconfig, $1))
              and p."status" = 'LISTED' and s."status" = 'OPEN' and b."status" = 'VERIFIED' order by p."id" desc limit 400) near) f
        order by f."value" desc, f."id" desc limit 25)
      select p."id", p."slug", p."name", p."priceFrom", s."name" "shopName", v.*, photo."hash" from chosen join "Product" p using ("id") join "Shop" s on s."id" = p."shopId"
      cross join lateral (select min("price") <> max("price") "several", bool_or("onHand" > "reserved") "has" from "Variant" where "productId" = p."id" and "retiredAt" is null) v
      left join lateral (select "hash" from "ProductPhoto" f join "Picture" on "hash" = f."pictureHash" where f."productId" = p."id" order by f."position" limit 1) photo on true
      order by chosen."place"`,
    values: [text],
  });
}

type Node = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Rows Removed by Filter'?: number;
  'Actual Loops'?: number;
  Plans?: Node[];
};

/** Asks PostgreSQL how it went about each statement of this way, and tells of large tables that were read from end to end. */
async function findWholeReads(client: pg.Client, name: string, way: () => Promise<unknown>) {
  const real = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const sent: { text: string; values: unknown[] }[] = [];
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [asked, values] = args as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    if (typeof asked === 'object' && asked.text) sent.push({ text: asked.text, values: asked.values ?? values ?? [] });
    return real.apply(this, args);
  } as typeof pg.Client.prototype.query;
  await way();
  pg.Client.prototype.query = real as typeof pg.Client.prototype.query;
  for (const { text, values } of sent) {
    const { rows } = await client.query(`explain (analyze, format json) ${text}`, values);
    for (const { 'Relation Name': table, 'Node Type': how, ...node } of flat(rows[0]['QUERY PLAN'][0].Plan)) {
      const read = ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1);
      if (how === 'Seq Scan' && read > LARGE) console.log(`whole: ${name}: ${table}, ${Math.round(read)} rows`);
    }
  }
}

function flat(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}
