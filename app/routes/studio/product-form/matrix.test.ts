import { expect, test } from 'vitest';
import { fillMatrix } from './matrix';
import { tiersIn } from './tiers';
import type { Row, Typed } from './typed';

const typed = (fields: Record<string, string>, ...rows: Record<string, string>[]): Typed => ({
  fields: new Map(Object.entries(fields)),
  photos: [],
  variants: rows.map((row): Row => new Map(Object.entries(row))),
});

const named = ({ variants }: Typed) =>
  variants.map((row) => ['size', 'colour', 'flavour', 'price'].map((field) => row.get(field) ?? '').join('|'));

test('each size in each colour gets a row; the one that was there becomes the first and lends its price and parcel', () => {
  const form = typed(
    { sizes: 'S, M', colours: 'Merah; Hitam' },
    { id: 'a', price: '45.000', grams: '300', onHand: '7' },
  );
  expect(fillMatrix(form)).toBeUndefined();
  expect(named(form)).toEqual(['S|Merah||45.000', 'S|Hitam||45.000', 'M|Merah||45.000', 'M|Hitam||45.000']);
  expect(form.variants.map((row) => [row.get('id'), row.get('onHand'), row.get('grams')])).toEqual([
    ['a', '7', '300'],
    [undefined, undefined, '300'],
    [undefined, undefined, '300'],
    [undefined, undefined, '300'],
  ]);
});

test('only what is missing is added; what is typed stays, and a new row is like those of its size', () => {
  const rows: Record<string, string>[] = [
    { size: '250 g', flavour: 'Asli', price: '20.000' },
    { size: '500 g', flavour: 'Asli', price: '38.000', 'tiers[0].from': '5', 'tiers[0].price': '35.000' },
    { size: 'Hadiah', flavour: '', price: '90.000' },
  ];
  const form = typed({ sizes: '250 G, 500 g,, 500 g', flavours: 'asli, Jahe' }, ...rows);
  expect(fillMatrix(form)).toBeUndefined();
  expect(named(form)).toEqual([
    '250 g||Asli|20.000',
    '500 g||Asli|38.000',
    'Hadiah|||90.000',
    '250 G||Jahe|20.000',
    '500 g||Jahe|38.000',
  ]);
  expect(tiersIn(form.variants[4]!)).toEqual([{ from: '5', price: '35.000' }]);
});

test('nothing named, or more than twenty, changes nothing', () => {
  const row = { size: 'A', price: '1' };
  const none = typed({ sizes: ' , ', colours: '' }, row);
  expect([fillMatrix(none), named(none)]).toEqual(['nothing', ['A|||1']]);
  const many = (sizes: number) => typed({ sizes: Array.from({ length: sizes }, (_, i) => `u${i}`).join(',') }, row);
  expect([fillMatrix(many(20)), fillMatrix(many(19))]).toEqual(['too-many', undefined]);
});
