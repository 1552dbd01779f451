import { getDistricts, getRegencies, getVillages } from 'idn-area-data';
import { describe, expect, it } from 'vitest';
import { categories } from '../../reference/categories';
import { demoCampaigns, demoShops, nameOf } from '.';

const leaves = new Map(categories.flatMap((root) => root.children).map((leaf) => [leaf.slug, leaf]));
const shopsBySlug = new Map(demoShops.map((shop) => [shop.slug, shop]));
const products = demoShops.flatMap((shop) => shop.products.map((product) => ({ ...product, shop })));
const regenciesOfJambi = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '71', '72'].map((code) => `15.${code}`);
const regencyOf = (village: string) => village.slice(0, 5);

function expectUnique(values: string[]) {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
}

describe('categories', () => {
  it('stand on two levels under unique slugs, each root with three to six leaves', () => {
    expectUnique(categories.flatMap((root) => [root.slug, ...root.children.map((leaf) => leaf.slug)]));
    for (const root of categories) {
      expect(root.children.length, root.slug).toBeGreaterThanOrEqual(3);
      expect(root.children.length, root.slug).toBeLessThanOrEqual(6);
    }
    expect([...leaves.values()].flatMap((leaf) => leaf.children)).toEqual([]);
  });
});

describe('shops', () => {
  it('are twenty-four with a hundred and sixty products, five to nine each, in all eleven regencies', () => {
    expect(demoShops).toHaveLength(24);
    expect(products).toHaveLength(160);
    for (const shop of demoShops) expect([5, 6, 7, 8, 9], shop.slug).toContain(shop.products.length);
    const regencies = new Set(demoShops.map((shop) => regencyOf(shop.business.village)));
    expect([...regencies].sort()).toEqual(regenciesOfJambi);
  });

  it('have slugs, names, phones and NIBs of their own', () => {
    expectUnique(demoShops.map((shop) => shop.slug));
    expectUnique(demoShops.map((shop) => shop.name));
    expectUnique(demoShops.map((shop) => shop.phone));
    expectUnique(demoShops.flatMap((shop) => shop.business.nib ?? []));
  });

  it.each(demoShops)('$slug is clearly a demo: owner, phone, NIB', ({ business, phone }) => {
    expect(business.ownerName).toMatch(/ \(contoh\)$/);
    expect(phone).toMatch(/^\+6280000001\d\d$/);
    if (business.nib) expect(business.nib).toMatch(/^\d{13}$/);
  });

  it('stand in villages, and ship to regencies and districts, that exist', async () => {
    const [regencies, districts, villages] = await Promise.all([getRegencies(), getDistricts(), getVillages()]);
    const known = new Set([...regencies, ...districts, ...villages].map((area) => area.code));
    const rates = demoShops.flatMap((shop) => shop.rates);
    const used = [
      ...demoShops.map((shop) => shop.business.village),
      ...products.map((product) => product.origin.madeIn),
      ...rates.flatMap((rate) => [rate.regency ?? [], rate.district ?? []].flat()),
    ];
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(demoShops)('$slug ships to all of Jambi, one rate a service and place', ({ rates }) => {
    const reached = new Set(rates.filter((rate) => !rate.district).map((rate) => rate.regency));
    expect(regenciesOfJambi.filter((regency) => !reached.has(regency))).toEqual([]);
    expectUnique(rates.map((rate) => `${rate.service} ${rate.regency} ${rate.district ?? ''}`));
    for (const rate of rates) {
      expect(rate.first).toBeGreaterThan(0);
      expect(rate.days[1]).toBeGreaterThanOrEqual(rate.days[0]);
      if (rate.district) expect(rate.district.startsWith(`${rate.regency}.`)).toBe(true);
    }
  });

  it('mostly ship everywhere, some only within the province', () => {
    const everywhere = demoShops.filter((shop) => shop.rates.some((rate) => rate.regency === null));
    expect(everywhere.length).toBeGreaterThan(10);
    expect(everywhere.length).toBeLessThan(demoShops.length);
  });
});

describe('products', () => {
  it('have slugs of their own and stand in leaf categories', () => {
    expectUnique(products.map((product) => product.slug));
    expect(products.filter((product) => !leaves.has(product.category)).map((product) => product.slug)).toEqual([]);
  });

  it('leave no category empty, and say nothing twice', () => {
    const filled = new Set(products.map((product) => product.category));
    expect([...leaves.keys()].filter((leaf) => !filled.has(leaf))).toEqual([]);
    expectUnique(products.map((product) => product.name));
    expectUnique(products.flatMap((product) => product.description.split('\n\n')));
  });

  it('use all five sales models, and those made to order say how many days it takes', () => {
    const models = new Set(products.map((product) => product.salesModel));
    expect([...models].sort()).toEqual(['GIFT_SET', 'MADE_TO_ORDER', 'READY_STOCK', 'SERVICE_KIT', 'WHOLESALE']);
    for (const product of products) {
      expect((product.madeToOrderDays ?? 0) > 0, product.slug).toBe(product.salesModel === 'MADE_TO_ORDER');
    }
  });

  it.each(products)('$slug has two to four paragraphs and variants that can be sold and sent', (product) => {
    const count = product.description.split('\n\n').length;
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(4);
    expect(product.variants.length).toBeGreaterThan(0);
    expectUnique(product.variants.map(nameOf));
    if (product.variants.length > 1) expect(product.variants.every((variant) => nameOf(variant) !== '')).toBe(true);
    for (const { price, onHand, grams, parcel } of product.variants) {
      const whole = [price, onHand, grams, ...parcel].every(Number.isInteger);
      expect(whole && price > 0 && onHand >= 0 && grams > 0 && Math.min(...parcel) > 0).toBe(true);
    }
  });

  it('have tiers where they are sold wholesale, each cheaper than the one before', () => {
    for (const { slug, salesModel, variants } of products)
      for (const { price, tiers = [] } of variants) {
        expect(salesModel === 'WHOLESALE' ? [2, 3] : [0], slug).toContain(tiers.length);
        const prices = [price, ...tiers.map(([, cheaper]) => cheaper)];
        expect(prices, slug).toEqual(prices.toSorted((a, b) => b - a));
        const from = tiers.map(([pieces]) => pieces);
        expect(from, slug).toEqual(from.toSorted((a, b) => a - b));
      }
  });

  it('are told apart by size, colour and flavour, and a few have become cheaper', () => {
    const variants = products.flatMap((product) => product.variants);
    for (const { name, size, colour, flavour } of variants)
      expect(name !== undefined && [size, colour, flavour].some(Boolean), name).toBe(false);
    expect(variants.some(({ size, colour }) => size && colour)).toBe(true);
    expect(variants.some(({ size, flavour }) => size && flavour)).toBe(true);
    const reduced = variants.filter(({ reducedTo }) => reducedTo);
    expect(reduced.length).toBeGreaterThanOrEqual(5);
    expect(reduced.length).toBeLessThan(15);
    for (const { price, reducedTo } of reduced) expect(reducedTo).toBeLessThan(price);
  });

  it.each(products)('$slug has the label that its kind needs', ({ category, label }) => {
    const kind = leaves.get(category)?.foodKind;
    const told = Object.values(label ?? {});
    expect(told.every((words) => words.trim() !== '')).toBe(true);
    if (kind === 'NONE') expect(label).toBeUndefined();
    else expect(told.length).toBeGreaterThanOrEqual(kind === 'PACKED' ? 5 : 2);
  });

  it.each(products)('$slug carries what the law asks of its kind', ({ category, halal, permit }) => {
    const kind = leaves.get(category)?.foodKind;
    expect(halal.status === 'NOT_FOOD').toBe(kind === 'NONE');
    expect(permit !== undefined).toBe(kind === 'PACKED');
    for (const dated of [halal, permit]) {
      if (dated && 'expiresOn' in dated) expect(dated.expiresOn).toMatch(/^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/);
    }
    // P-IRT does not reach frozen meat and fish (BPOM rule 8/2020).
    if (category === 'olahan-beku') expect(permit?.kind).toBe('MD');
  });

  it.each(products.filter((product) => product.permit))('$slug: the number tells regency and year', (product) => {
    const { number, expiresOn, kind } = product.permit!;
    if (kind === 'MD') return expect(number).toMatch(/^MD\d{12}$/);
    const maker = shopsBySlug.get(product.maker ?? product.shop.slug)!;
    expect(number).toMatch(/^[1-8](0[1-9]|1[0-6])\d{12}$/);
    expect(number.slice(3, 7)).toBe(regencyOf(maker.business.village).replace('.', ''));
    expect(number.slice(13)).toBe(expiresOn.slice(2, 4));
  });

  it('of other makers name a shop that exists and is not the seller', () => {
    const others = products.filter((product) => product.maker);
    expect(others.length).toBeGreaterThan(0);
    for (const { maker, shop } of others) {
      expect(shopsBySlug.has(maker!)).toBe(true);
      expect(maker).not.toBe(shop.slug);
    }
  });

  it('show the hard cases: sold out, not halal, a very long name', () => {
    expect(products.some((product) => product.variants.every((variant) => variant.onHand === 0))).toBe(true);
    expect(products.some((product) => product.variants.length >= 4)).toBe(true);
    expect(products.some((product) => product.halal.status === 'NOT_HALAL')).toBe(true);
    expect(products.some((product) => product.name.length > 120)).toBe(true);
  });
});

describe('campaigns', () => {
  it('are three: two that run on the day of seeding, one that starts later', () => {
    expect(demoCampaigns).toHaveLength(3);
    const running = demoCampaigns.filter((c) => c.startsInDays <= 0 && c.startsInDays + c.lastsDays > 0);
    expect(running).toHaveLength(2);
    expect(demoCampaigns.filter((campaign) => campaign.startsInDays > 0)).toHaveLength(1);
  });

  it.each(demoCampaigns)('$slug features goods that exist, each once', ({ items }) => {
    const slugs = new Set(products.map((product) => product.slug));
    expectUnique(items);
    expect(items.filter((item) => !slugs.has(item))).toEqual([]);
  });
});
