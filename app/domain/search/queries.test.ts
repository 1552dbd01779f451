import { beforeAll, expect, test } from 'vitest';
import { goodsInTurn, listGoods } from '../../../prisma/seed/goods';
import { gatherPeople } from '../../../prisma/seed/people';
import { registerShops } from '../../../prisma/seed/register';
import { openShops } from '../../../prisma/seed/shops';
import { findGoods, learnWords } from './index';
import { queries } from './queries';

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

test('of what people type, at least 95 in 100 have the right goods first', async () => {
  const wrong: string[] = [];
  for (const [typed, expected] of queries) {
    const first = await firstOf(typed);
    if (![expected].flat().includes(first)) wrong.push(`${typed}: ${first}`);
  }
  const right = queries.length - wrong.length;
  if (process.env.SHOW_QUERIES) console.info(`${right} of ${queries.length}`, wrong);
  expect(queries.length).toBeGreaterThanOrEqual(100);
  expect(wrong.length / queries.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
});

test('every goods of the table is in the demonstration', () => {
  const known = new Set(goodsInTurn.map(({ slug }) => slug));
  expect(queries.flatMap(([, slugs]) => slugs).filter((slug) => !known.has(slug))).toEqual([]);
});
