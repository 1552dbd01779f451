import { expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { quoteGoods } from '.';

const sungaiPenuh = { regencyCode: '15.72', districtCode: '15.72.01' };

test('one piece is quoted by each service to that place, cheapest first, by the greater of weight and volume', async () => {
  const shop = await aShop({
    rates: [
      { service: 'JNE Reguler', first: 20_000, next: 10_000 },
      { service: 'Kurir toko', first: 5_000, next: 1_000, regencyCode: '15.72' },
      { service: 'Hanya kota', first: 1, regencyCode: '15.71' },
    ],
  });
  // 60 × 40 × 30 cm: 12,000 g by volume
  const { variantId } = await aProduct(shop, { grams: 500, size: [60, 40, 30] });
  const options = await quoteGoods(variantId, sungaiPenuh);
  expect(options?.map(({ service, price }) => [service, price])).toEqual([
    ['Kurir toko', 16_000],
    ['JNE Reguler', 130_000],
  ]);
});

test('C9 where the shop does not send there is no option, and for goods that are none no answer', async () => {
  const shop = await aShop({ rates: [{ regencyCode: '15.71' }] });
  const { variantId } = await aProduct(shop);
  expect(await quoteGoods(variantId, sungaiPenuh)).toEqual([]);
  expect(await quoteGoods('0199a000-0000-7000-8000-000000000001', sungaiPenuh)).toBeUndefined();
});
