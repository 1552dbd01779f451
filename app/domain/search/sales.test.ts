import { beforeEach, expect, test } from 'vitest';
import { buy } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { declineOrder } from '../orders';
import { confirmTransfer } from '../payments';
import { boughtTogether } from './beside';
import { countSales } from './index';

const monday = new Date('2026-11-23T03:00:00Z');
const later = (days: number) => new Date(monday.getTime() + days * 24 * 60 * 60 * 1000);

let finance: Actor;
let shop: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let honey: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction" cascade');
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  shop = await aShop();
  coffee = await aProduct(shop, { name: 'Kopi', onHand: 50, variants: ['250 g', '1 kg'] });
  honey = await aProduct(shop, { name: 'Madu', onHand: 50 });
});

async function purchase(variantIds: string[], { paid = true, pieces = 1 } = {}) {
  const answer = await buy(variantIds, pieces, monday);
  if (!answer.ok) throw new Error(answer.why);
  const { id, orders } = await db.purchase.findUniqueOrThrow({
    where: { code: answer.code },
    include: { orders: true },
  });
  if (paid) await confirmTransfer(finance, { purchaseId: id, reference: 'BRI 1' }, monday);
  return orders[0]!.id;
}

const soldOf = async ({ productId: id }: { productId: string }) =>
  (await db.product.findUniqueOrThrow({ where: { id } })).sold;

test('what was paid for in ninety days is counted by the piece, over all variants, and forgotten afterwards', async () => {
  await purchase([coffee.variants[0]!.id], { pieces: 2 });
  await purchase([coffee.variants[1]!.id, honey.variantId]);
  await purchase([honey.variantId], { paid: false });
  await countSales(later(1));
  expect([await soldOf(coffee), await soldOf(honey)]).toEqual([3, 1]);
  expect(await countSales(later(1))).toBe(0);

  await countSales(later(91));
  expect([await soldOf(coffee), await soldOf(honey)]).toEqual([0, 0]);
});

test('an order that was declined has sold nothing', async () => {
  const orderId = await purchase([honey.variantId]);
  await declineOrder({ ...shop.owner, shopId: shop.shopId }, { orderId, reason: 'Habis' }, monday);
  await countSales(later(1));
  expect(await soldOf(honey)).toBe(0);
});

test('what two people bought with it is shown beside it, while it can be seen; what one did is chance', async () => {
  const names = async () => (await boughtTogether(coffee.productId)).map(({ name }) => name);
  await purchase([coffee.variants[0]!.id, honey.variantId]);
  expect(await names()).toEqual([]);
  await purchase([coffee.variants[1]!.id, honey.variantId]);
  expect(await names()).toEqual(['Madu']);

  await db.product.update({ where: { id: honey.productId }, data: { status: 'HIDDEN' } });
  expect(await names()).toEqual([]);
});
