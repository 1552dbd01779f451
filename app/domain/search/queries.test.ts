import { beforeAll, expect, test } from 'vitest';
import { categories } from '../../../prisma/reference/categories';
import { demoShops } from '../../../prisma/seed/catalogue';
import { goodsInTurn, listGoods } from '../../../prisma/seed/goods';
import { gatherPeople } from '../../../prisma/seed/people';
import { registerShops } from '../../../prisma/seed/register';
import { openShops } from '../../../prisma/seed/shops';
import { findGoods, learnWords } from './index';
import { queries } from './queries';
import { shoppersQueries } from './shoppersQueries';

// The goods of the demonstration without their pictures and their orders, which the words of a search do not ask about.
beforeAll(async () => {
  const began = await gatherPeople(new Date());
  await registerShops(began);
  await openShops(began);
  const drawn = { views: [], ofVariants: [] };
  await listGoods(new Map(goodsInTurn.map(({ slug }) => [slug, drawn])), began);
  await learnWords();
}, 120_000);

async function firstOf(text: string): Promise<string> {
  const { cards } = await findGoods({ text, filters: {}, order: 'relevance', bands: [] });
  return cards[0]?.slug ?? 'nothing';
}

type Goods = (typeof goodsInTurn)[number];

const goods = new Map(goodsInTurn.map((one) => [one.slug, one]));
const villageOf = new Map(demoShops.map(({ slug, business }) => [slug, business.village]));
const rootOf = new Map(categories.flatMap((root) => root.children.map((leaf) => [leaf.slug, root.slug])));

const traits: Record<string, (one: Goods, value: string) => boolean> = {
  category: ({ category }, value) => category === value || rootOf.get(category) === value,
  shop: ({ shop, maker }, value) => shop === value || maker === value,
  'made-in': ({ origin, shop }, value) => origin.madeIn === value || Boolean(villageOf.get(shop)?.startsWith(value)),
  'at-most': ({ variants }, value) => Math.min(...variants.map(({ price }) => price)) <= Number(value),
};

/** Whether goods are as a row of the table says. */
function fits(slug: string, expected: string): boolean {
  const one = goods.get(slug);
  if (!one) return false;
  return expected.split('&').every((part) => {
    const [trait = '', value = ''] = part.split(':');
    return traits[trait]?.(one, value) ?? new RegExp(`^${part.replaceAll('*', '.*')}$`).test(slug);
  });
}

const written = shoppersQueries.split('\n').filter((line) => line && !line.startsWith('#'));
const rows: { typed: string; expected: string[] }[] = [
  ...queries.map(([typed, slugs]) => ({ typed, expected: [slugs].flat() })),
  ...written.map((line) => {
    const [typed = '', expected = ''] = line.split(' | ');
    return { typed, expected: expected.split(' ') };
  }),
];

test('of what people type, at least 95 in 100 have the right goods first', async () => {
  const wrong: string[] = [];
  for (const { typed, expected } of rows) {
    const first = await firstOf(typed);
    if (!expected.some((one) => fits(first, one))) wrong.push(`${typed}: ${first}`);
  }
  if (process.env.SHOW_QUERIES) console.info(`${rows.length - wrong.length} of ${rows.length}`, wrong);
  expect(rows.length).toBeGreaterThanOrEqual(500);
  expect(wrong.length / rows.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
}, 180_000);

test('what the tables expect is in the demonstration', () => {
  const slugs = [...goods.keys()];
  const expected = rows.flatMap(({ typed, expected }) => expected.map((one) => ({ typed, one })));
  expect(expected.filter(({ one }) => !slugs.some((slug) => fits(slug, one)))).toEqual([]);
});
