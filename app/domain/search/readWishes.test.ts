import { expect, test } from 'vitest';
import { readWishes } from './readWishes';

test.each([
  ['batik di bawah 200 ribu', 'batik', { max: 200_000 }],
  ['batik dibawah 200rb', 'batik', { max: 200_000 }],
  ['honey under 50k', 'honey', { max: 50_000 }],
  ['kopi maks Rp 45.000', 'kopi', { max: 45_000 }],
  ['kado 100 ribuan', 'kado', { max: 100_000 }],
  ['songket di atas 1,5 juta', 'songket', { min: 1_500_000 }],
  ['hampers 150rb-250rb', 'hampers', { min: 150_000, max: 250_000 }],
  ['hampers antara 150 sampai 250 ribu', 'hampers', { min: 150_000, max: 250_000 }],
  ['<25000', '', { max: 25_000 }],
])('a price is read out of %j', (typed, text, price) => {
  expect(readWishes(typed)).toMatchObject({ text, price });
});

test.each([
  'gula aren 10 kg',
  'kerupuk isi 20',
  'kopi 250 gram',
  'tas 2',
  'dari 5 sampai 3',
  'kulit manis 25',
  'batik 2 m',
])('there is none in %j', (typed) => {
  expect(readWishes(typed)).toEqual({ text: typed });
});

test('that it be cheap or halal is a wish, and that it be not halal is none', () => {
  expect(readWishes('Oleh-oleh MURAH')).toEqual({ text: 'oleh-oleh', isCheap: true });
  expect(readWishes('kue halal termurah')).toEqual({ text: 'kue', isCheap: true, isHalal: true });
  expect(readWishes('kue tidak halal')).toEqual({ text: 'kue tidak halal' });
  expect(readWishes('kue non-halal')).toEqual({ text: 'kue non-halal' });
});
