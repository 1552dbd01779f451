import { getVillages } from 'idn-area-data';
import { describe, expect, it } from 'vitest';
import { demoShops, nameOf } from '../../catalogue';
import { purchasesOfStory } from '../playStory';
import { regulars } from '../regulars';
import { visits } from '.';

const onHand = new Map(
  demoShops.flatMap(({ slug: shop, products }) =>
    products.flatMap(({ slug, variants }) =>
      variants.map((variant) => [`${slug} | ${nameOf(variant)}`, { shop, pieces: variant.onHand }]),
    ),
  ),
);

describe('what was bought in the story', () => {
  it('was there, in that choice and so many', () => {
    const left = new Map(Array.from(onHand, ([variant, { pieces }]) => [variant, pieces]));
    for (const { goods } of purchasesOfStory)
      for (const [slug, variant, pieces] of goods) {
        const key = `${slug} | ${variant}`;
        left.set(key, (left.get(key) ?? Number.NaN) - pieces);
      }
    expect([...left].filter(([, pieces]) => !(pieces >= 0))).toEqual([]);
  });

  it('went to villages that exist', async () => {
    const known = new Set((await getVillages()).map(({ code }) => code));
    const used = purchasesOfStory.flatMap(({ buyer }) => buyer.place.villageCode ?? []);
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('the visits', () => {
  const said = visits.flatMap(({ goods }) => goods.map(([, , , ...said]) => said));

  it('are of one shop each, and each line is another choice', () => {
    for (const { shop, goods } of visits) {
      const chosen = goods.map(([slug, variant]) => `${slug} | ${variant}`);
      expect(new Set(chosen).size).toBe(chosen.length);
      for (const choice of chosen) expect(onHand.get(choice)?.shop, choice).toBe(shop);
    }
  });

  it('reach every shop, and all but a few goods', () => {
    expect(new Set(visits.map(({ shop }) => shop)).size).toBe(demoShops.length);
    expect(new Set(visits.flatMap(({ goods }) => goods.map(([slug]) => slug))).size).toBeGreaterThan(120);
  });

  it('are told in mixed words: mostly content, some with a reason not to be, some without any', () => {
    expect(said.length).toBeGreaterThanOrEqual(245);
    const share = (test: (one: (typeof said)[number]) => boolean) => said.filter(test).length / said.length;
    expect(share(([stars]) => stars >= 4)).toBeGreaterThan(0.85);
    expect(said.filter(([stars]) => stars === 1).length).toBeLessThanOrEqual(2);
    expect(share(([, text]) => text === '')).toBeGreaterThan(0.1);
    for (const [stars, text] of said) if (stars <= 3) expect(text).not.toBe('');
    const texts = said.map(([, text]) => text).filter(Boolean);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are of buyers who are clearly nobody', () => {
    for (const { name, email, phone } of Object.values(regulars)) {
      expect(name).toMatch(/^[A-Z][a-z]+ [A-Z]\. \(contoh\)$/);
      expect(email).toMatch(/@contoh\.sepucuk\.id$/);
      expect(phone).toMatch(/^\+6280000002\d\d$/);
    }
  });
});
