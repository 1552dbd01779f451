import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParcelOff, type ParcelToPay, takeOff } from './takeOff';
import { reachesShop, slotOf, type VoucherTerms } from './terms';

const plain: VoucherTerms = {
  ...{ id: 'v', code: 'KOPI10', title: 'Kopi', kind: 'PERCENT', value: 10, most: null, minimum: 0 },
  ...{ shopShare: 10_000, shopId: 'a', joined: [] },
};
const platform = { ...plain, id: 'p', shopId: null, shopShare: 0 } satisfies VoucherTerms;
const parcelOf = (shopId: string, ...goods: number[]): ParcelToPay => ({
  shopId,
  lines: goods.map((goods, index) => ({ variantId: `${shopId}${index}`, goods })),
  shipping: 20_000,
});

test('a shop’s voucher takes off its own goods, and never off another shop’s', () => {
  const { parcels } = takeOff([parcelOf('a', 100_000), parcelOf('b', 50_000)], [plain]);
  expect(parcels.map((parcel) => parcel.goods)).toEqual([
    { amount: 10_000, byPlatform: 0 },
    { amount: 0, byPlatform: 0 },
  ]);
});

test('rupiah of the platform are divided by what is left to pay, after the shop’s own', () => {
  const voucher = { ...platform, kind: 'RUPIAH', value: 14_000, minimum: 20_000 } as const;
  const { parcels } = takeOff([parcelOf('a', 100_000), parcelOf('b', 50_000)], [voucher, plain]);
  // 90,000 and 50,000 are left
  expect(parcels.map(({ goods }) => goods)).toEqual([
    { amount: 19_000, byPlatform: 9_000 },
    { amount: 5_000, byPlatform: 5_000 },
  ]);
});

test('what is shared goes half and half, and the odd rupiah is the platform’s', () => {
  const voucher = { ...platform, value: 15, shopShare: 5_000, joined: ['a'] };
  const { parcels } = takeOff([parcelOf('a', 10_007), parcelOf('b', 99_000)], [voucher]);
  expect(parcels[0]!.goods).toEqual({ amount: 1_501, byPlatform: 751 });
  expect(parcels[1]!.goods.amount).toBe(0);
});

test('a percentage stops at its most', () => {
  const { parcels } = takeOff([parcelOf('a', 1_000_000)], [{ ...plain, most: 25_000 }]);
  expect(parcels[0]!.goods.amount).toBe(25_000);
});

test('freight is taken off as far as it goes, and waits while the place is not known', () => {
  const voucher = { ...platform, kind: 'SHIPPING', value: 30_000 } as const;
  const { parcels } = takeOff([parcelOf('a', 50_000), parcelOf('b', 50_000)], [voucher]);
  expect(parcels.map(({ shipping }) => shipping.amount)).toEqual([15_000, 15_000]);
  const unknown = takeOff([{ ...parcelOf('a', 50_000), shipping: undefined }], [voucher]);
  expect(unknown.parcels[0]!.shipping.amount).toBe(0);
  expect(unknown.idle.size).toBe(0);
  const free = takeOff([{ ...parcelOf('a', 50_000), shipping: 0 }], [voucher]);
  expect(free.idle.get('p')).toEqual({ why: 'nothing-left' });
});

test('below its minimum a voucher says how much is missing, and elsewhere that it is not for these goods', () => {
  const { idle } = takeOff([parcelOf('b', 30_000)], [{ ...platform, minimum: 50_000 }, plain]);
  expect(idle.get('p')).toEqual({ why: 'minimum', missing: 20_000 });
  expect(idle.get('v')).toEqual({ why: 'not-here' });
});

describe('M2 whatever vouchers meet whatever goods', () => {
  const shops = ['a', 'b', 'c'];
  const parcels = fc.uniqueArray(
    fc.record({
      shopId: fc.constantFrom(...shops),
      lines: fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 5 }),
      shipping: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: undefined }),
    }),
    { selector: ({ shopId }) => shopId, minLength: 1 },
  );
  const terms = fc
    .record({
      id: fc.uuid(),
      shopId: fc.constantFrom(...shops, null),
      value: fc.integer({ min: 1, max: 3_000_000 }),
      kind: fc.constantFrom('PERCENT', 'RUPIAH', 'SHIPPING'),
      most: fc.option(fc.integer({ min: 1, max: 100_000 })),
      minimum: fc.integer({ min: 0, max: 1_000_000 }),
      shopShare: fc.integer({ min: 0, max: 10_000 }),
      joined: fc.subarray(shops),
    })
    .map(
      (one): VoucherTerms => ({
        ...one,
        code: 'X',
        title: 'x',
        kind: one.kind as VoucherTerms['kind'],
        value: one.kind === 'PERCENT' ? 1 + (one.value % 90) : one.value,
        most: one.kind === 'PERCENT' ? one.most : null,
        shopShare: one.shopId ? 10_000 : one.shopShare,
      }),
    );
  const vouchers = fc.uniqueArray(terms, { selector: slotOf, maxLength: 8 });

  const given = parcels.map((wished) =>
    wished.map((one) => ({
      ...one,
      lines: one.lines.map((goods, index) => ({ variantId: `${one.shopId}${index}`, goods })),
    })),
  );
  const sum = (amounts: number[]) => amounts.reduce((a, b) => a + b, 0);
  /** Holds each parcel of whatever purchase to something. */
  const eachParcel = (hold: (off: ParcelOff, parcel: ParcelToPay, vouchers: VoucherTerms[]) => void) =>
    fc.assert(
      fc.property(given, vouchers, (given, vouchers) => {
        for (const [index, off] of takeOff(given, vouchers).parcels.entries()) hold(off, given[index]!, vouchers);
      }),
      { numRuns: 500 },
    );

  test('parts are sums of their parts', () => {
    eachParcel(({ lines, goods, shipping, vouchers: used }) => {
      const parts = [...lines.values()];
      expect(sum(parts.map(({ amount }) => amount))).toBe(goods.amount);
      expect(sum(parts.map(({ byPlatform }) => byPlatform))).toBe(goods.byPlatform);
      expect(sum(used.map((one) => one.goods.amount))).toBe(goods.amount);
      expect(sum(used.map((one) => one.shipping.amount))).toBe(shipping.amount);
      expect(sum(used.map((one) => one.shipping.byPlatform))).toBe(shipping.byPlatform);
    });
  });

  test('no more is taken off than there is, and something stays to pay', () => {
    eachParcel(({ lines, goods, shipping }, parcel) => {
      expect(goods.amount).toBeLessThan(sum(parcel.lines.map((line) => line.goods)));
      expect(shipping.amount).toBeLessThanOrEqual(parcel.shipping ?? 0);
      for (const line of parcel.lines) {
        const { amount, byPlatform } = lines.get(line.variantId)!;
        expect([0, byPlatform, amount, line.goods]).toEqual(
          [0, byPlatform, amount, line.goods].toSorted((a, b) => a - b),
        );
      }
    });
  });

  test('nobody pays for another shop, nor more than the share that was agreed to, but for a rupiah', () => {
    eachParcel(({ vouchers: used }, { shopId }, vouchers) => {
      for (const one of used) {
        const voucher = vouchers.find(({ id }) => id === one.voucherId)!;
        expect(reachesShop(voucher, shopId)).toBe(true);
        const { amount, byPlatform } = voucher.kind === 'SHIPPING' ? one.shipping : one.goods;
        expect((amount - byPlatform) * 10_000).toBeLessThanOrEqual(amount * voucher.shopShare + 10_000);
      }
    });
  });

  test('a sum of rupiah is taken off once, however many shops share it', () => {
    fc.assert(
      fc.property(given, vouchers, (given, vouchers) => {
        const used = takeOff(given, vouchers).parcels.flatMap((parcel) => parcel.vouchers);
        for (const { id, value } of vouchers.filter(({ kind }) => kind !== 'PERCENT')) {
          const mine = used.filter(({ voucherId }) => voucherId === id);
          expect(sum(mine.map((one) => one.goods.amount + one.shipping.amount))).toBeLessThanOrEqual(value);
        }
      }),
      { numRuns: 500 },
    );
  });
});
