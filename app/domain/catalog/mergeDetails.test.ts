import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDetails } from './mergeDetails';
import type { ProductDetails, VariantDetails } from './productDetails';
import type { SavedForm } from './productVersions';

const parcel = { grams: 300, lengthCm: 20, widthCm: 12, heightCm: 6 };
const plain = { colour: '', flavour: '', pictureHash: null, priceBefore: null, tiers: [], onHand: 10, seenOnHand: 10 };
const small: VariantDetails = { id: 'a', size: '250 g', price: 45_000, ...plain, ...parcel };
const large: VariantDetails = { id: 'b', size: '500 g', price: 80_000, ...plain, ...parcel };
const goods: ProductDetails = {
  ...{ name: 'Kopi', description: 'Harum.', categoryId: 'kopi', salesModel: 'READY_STOCK', materials: 'Biji kopi' },
  ...{ ingredients: '', allergens: '', netContent: '', shelfLife: '', storage: '', photos: ['1'] },
  permit: { kind: 'PIRT', number: '210150101900128', expiresOn: '2028-05-31' },
  variants: [small, large],
};

/** As the database would give it back: without stock, keys in another order. */
const saved = (details: ProductDetails): SavedForm => {
  const { variants, ...columns } = details;
  const kept = variants.map(({ onHand: _, seenOnHand: __, ...variant }) => variant);
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.entries({ variants: kept, ...columns }).toReversed())));
};

const merge = (theirs: Partial<ProductDetails>, mine: Partial<ProductDetails>) =>
  mergeDetails(saved(goods), { theirs: { ...goods, ...theirs }, mine: { ...goods, ...mine } });

test('where only one side has changed something, that side wins', () => {
  const { details, kept, clashes } = merge(
    { name: 'Kopi Kerinci', variants: [{ ...small, price: 50_000 }, large] },
    { description: 'Harum sekali.', variants: [{ ...small, grams: 320 }, large] },
  );
  expect(details).toMatchObject({ name: 'Kopi Kerinci', description: 'Harum sekali.' });
  expect(details.variants[0]).toMatchObject({ price: 50_000, grams: 320 });
  expect(kept).toEqual([{ field: 'name' }, { field: 'price', variant: '250 g' }]);
  expect(clashes).toEqual([]);
});

test('where both have changed the same, mine stands and somebody has to decide', () => {
  const theirs = { ...large, price: 90_000 };
  const { details, clashes } = merge(
    { name: 'Kopi A', variants: [small, theirs] },
    { name: 'Kopi B', variants: [small, { ...large, price: 85_000 }] },
  );
  expect(details).toMatchObject({ name: 'Kopi B', variants: [small, { price: 85_000 }] });
  expect(clashes).toEqual([{ field: 'name' }, { field: 'price', place: 1, theirs }]);
});

test('both have changed the same to the same: there is nothing to tell', () => {
  expect(merge({ name: 'Kopi A' }, { name: 'Kopi A' })).toMatchObject({ kept: [], clashes: [] });
});

test('stock has a rule of its own', () => {
  const { details, kept, clashes } = merge(
    { variants: [{ ...small, onHand: 3, seenOnHand: 3 }, large] },
    { variants: [{ ...small, onHand: 12 }, large] },
  );
  expect(details.variants[0]).toMatchObject({ onHand: 12, seenOnHand: 10 });
  expect([kept, clashes]).toEqual([[], []]);
});

test('a variant that they have added stays, one that they have removed is gone', () => {
  const huge: VariantDetails = { ...large, id: 'c', size: '1 kg' };
  const { details, kept, clashes } = merge({ variants: [large, huge] }, {});
  expect(details.variants.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(kept).toEqual([
    { field: 'variant-removed', variant: '250 g' },
    { field: 'variant-added', variant: '1 kg' },
  ]);
  expect(clashes).toEqual([]);
});

test('what one has removed and the other has changed is asked', () => {
  const theyRemoved = merge({ variants: [large] }, { variants: [{ ...small, price: 1 }, large] });
  expect(theyRemoved.clashes).toEqual([{ field: 'variant-removed', place: 0 }]);
  expect(theyRemoved.details.variants[0]).toMatchObject({ id: undefined, size: '250 g', price: 1 });
  const iRemoved = merge({ variants: [{ ...small, price: 1 }, large] }, { variants: [large] });
  expect(iRemoved.clashes).toEqual([{ field: 'variant-changed', variant: '250 g' }]);
  expect(iRemoved.details.variants).toEqual([large]);
});

test('one that both have added under one name is one, and another count is counted anew', () => {
  const theirs: VariantDetails = { ...large, id: 'c', size: '1 kg', onHand: 4, seenOnHand: 4 };
  const mine: VariantDetails = { ...large, id: undefined, size: '1 KG', onHand: 4, seenOnHand: undefined };
  const alike = merge({ variants: [small, large, theirs] }, { variants: [small, large, { ...mine, size: '1 kg' }] });
  expect(alike).toMatchObject({ clashes: [], details: { variants: [{}, {}, { id: 'c', onHand: 4, seenOnHand: 4 }] } });
  const other = merge({ variants: [small, large, theirs] }, { variants: [small, large, { ...mine, onHand: 7 }] });
  expect(other.details.variants[2]).toMatchObject({ id: 'c', onHand: 7, seenOnHand: 0 });
  expect(other.clashes).toMatchObject([{ field: 'size', place: 2 }]);
});

const text = fc.constantFrom('a', 'b', 'c');
const price = fc.constantFrom(1, 2, 3);
const form = fc
  .record({ name: text, materials: text, storage: text, small: price, large: price, before: fc.option(price) })
  .map(({ small: one, large: two, before, ...texts }): ProductDetails => {
    const variants = [
      { ...small, price: one, priceBefore: before },
      { ...large, price: two },
    ];
    return { ...goods, ...texts, variants };
  });

test('whatever both have done, nothing is lost unsaid', () => {
  fc.assert(
    fc.property(form, form, form, (base, theirs, mine) => {
      const { details, kept, clashes } = mergeDetails(saved(base), { theirs, mine });
      const told = new Set([...kept, ...clashes].map(({ field }) => field));
      for (const field of ['name', 'materials', 'storage'] as const) {
        const news = theirs[field] !== base[field] && theirs[field] !== mine[field];
        expect(told.has(field)).toBe(news);
        expect(details[field]).toBe(news && mine[field] === base[field] ? theirs[field] : mine[field]);
      }
      for (const [place, row] of details.variants.entries())
        expect([theirs.variants[place]?.price, mine.variants[place]?.price]).toContain(row.price);
    }),
  );
});

test('against nothing new, mine is saved as it is; changing nothing keeps all of theirs', () => {
  fc.assert(
    fc.property(form, form, (base, other) => {
      expect(mergeDetails(saved(base), { theirs: base, mine: other })).toEqual({
        details: other,
        kept: [],
        clashes: [],
      });
      expect(mergeDetails(saved(base), { theirs: other, mine: base })).toMatchObject({ details: other, clashes: [] });
    }),
  );
});
