import { expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { pricesToPrint } from './pricesToPrint';

test('T0 price cards are of what one’s own shop has on show, each variant with what shoppers pay now', async () => {
  const sari = await aShop();
  const other = await aShop();
  const coffee = await aProduct(sari, { name: 'Kopi', price: 50_000, variants: ['250 g', '500 g'] });
  const hidden = await aProduct(sari, { name: 'Kopi musim lalu' });
  await aProduct(other, { name: 'Madu' });
  await db.product.update({ where: { id: hidden.productId }, data: { status: 'HIDDEN' } });
  await db.variant.update({ where: { id: coffee.variantId }, data: { price: 40_000, priceBefore: 50_000 } });
  const seller = { ...sari.owner, shopId: sari.shopId };

  const cards = await pricesToPrint(seller);
  expect(cards.map(({ name, variant, price }) => [name, variant, price])).toEqual([
    ['Kopi', '250 g', 40_000],
    ['Kopi', '500 g', 50_000],
  ]);
  expect(cards[0]).toMatchObject({ variantId: coffee.variantId, slug: coffee.slug, place: 'Kerinci' });
  expect(await pricesToPrint({ ...sari.owner, shopId: other.shopId })).toEqual([]);
  const { personId } = await aPerson();
  expect(await pricesToPrint({ personId, grants: [], shopId: sari.shopId })).toEqual([]);

  await db.variant.update({ where: { id: coffee.variantId }, data: { retiredAt: new Date() } });
  expect((await pricesToPrint(seller)).map(({ variant }) => variant)).toEqual(['500 g']);
  await db.shop.update({ where: { id: sari.shopId }, data: { status: 'CLOSED' } });
  expect(await pricesToPrint(seller)).toEqual([]);
});
