import { matchRoutes } from '@remix-run/react';
import type { RouteConfigEntry } from '@remix-run/route-config';
import { beforeAll, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../../prisma/seed/story';
import { adviceOf } from '../../../domain/learning';
import type { Advice } from '../../../domain/messages';
import { db } from '../../../platform/db';
import floorPlan from '../../../routes';
import { adviceWords } from '../../../ui/adviceWords';

const now = new Date('2026-11-23T03:00:00Z');
let shop: Awaited<ReturnType<typeof aShop>>;
let productId: string;

beforeAll(async () => {
  shop = await aShop();
  ({ productId } = await aProduct(shop));
});

/** The floor plan as a router reads it, each page under its file. */
function pagesOf(entries: RouteConfigEntry[]): Parameters<typeof matchRoutes>[0] {
  return entries.map(({ path, index, file: id, children = [] }) =>
    index ? { id, path, index } : { id, path, children: pagesOf(children) },
  );
}

const goods = 'Kopi';
const permit = { permit: 'PIRT', number: '2151501010001-28', until: '2027-01-01' } as const;
const unbought = { kind: 'looked-not-bought', goods, productId: '', visits: 40 } as const;
const all: [Advice, string][] = [
  [{ kind: 'answer-question', goods, count: 1 }, 'voices'],
  [{ kind: 'renew-permit', ...permit, goods, productId: '' }, 'product'],
  [{ kind: 'wished-again', goods, productId: '', count: 3 }, 'product'],
  [{ kind: 'looked-for', text: 'kopi luwak', count: 3 }, 'new-product'],
  [{ kind: 'freight-missing', place: 'Kota Jambi', count: 3 }, 'shop'],
  [{ ...unbought, look: 'photo' }, 'product'],
  [{ ...unbought, look: 'price' }, 'product'],
  [{ ...unbought, look: 'words' }, 'product'],
  [{ ...unbought, look: 'freight' }, 'shop'],
  [{ kind: 'try-stall' }, 'stall'],
  [{ kind: 'share-shop', visits: 0 }, 'summary'],
];

test.each(all)('the suggestion %j leads to where it is done: %s', async (advice, page) => {
  const { kind, ...values } = 'productId' in advice ? { ...advice, productId } : advice;
  const key = { shopId: shop.shopId, week: new Date('2026-11-23') };
  const data = { ...key, kind, values, at: now };
  await db.shopAdvice.upsert({ where: { shopId_week: key }, create: data, update: data });
  const { to } = (await adviceOf(shop.owner, shop.shopId, now))!;
  const { pathname } = new URL(to, 'http://localhost');
  const found = matchRoutes(pagesOf(await floorPlan), pathname)?.at(-1);
  expect(found?.route.id).toBe(`routes/studio/${page}.tsx`);
  if (page === 'product') expect(found?.params).toEqual({ id: productId });
});

test('a search is told as a search: by how many people, nobody has written down', () => {
  for (const [locale, people] of [
    ['id', /orang|pembeli/i],
    ['en', /people|person|buyer|shopper/i],
  ] as const) {
    const { title, why } = adviceWords({ kind: 'looked-for', text: 'kopi luwak', count: 3 }, locale);
    expect(`${title} ${why}`).not.toMatch(people);
    expect(`${title} ${why}`).toContain('kopi luwak');
    expect(why).toMatch(/3 (kali|times)/);
  }
});
