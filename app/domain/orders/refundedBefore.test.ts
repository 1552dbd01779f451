import { beforeEach, expect, test } from 'vitest';
import { monday, nextMonth, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { agreeRefund } from '../refunds';
import { acceptOrder, cancelOrder, cannotSend, declineOrder, lapseOrders } from '.';

let { sari, coffee, mat, finance, paid } = {} as TwoShops;

beforeEach(async () => {
  ({ sari, coffee, mat, finance, paid } = await twoShops({ coffees: 10, mats: 3 }));
});

/** Three packs of coffee, for which finance has given all the money back before the shop did anything. */
async function refunded() {
  const purchase = await paid(monday, [coffee, mat], 3);
  const orderId = purchase.coffeeOrder;
  const lines = [{ orderLineId: purchase.orderOf(sari).lines[0]!.id, goods: 135_000 }];
  const wish = { orderId, lines, shipping: 20_000, note: 'Salah pesan' };
  expect(await agreeRefund(finance, wish, monday)).toMatchObject({ ok: true, amount: 155_000 });
  return { ...purchase, orderId };
}

const stockOf = (id: string) =>
  db.variant.findUniqueOrThrow({ where: { id }, select: { onHand: true, reserved: true } });

async function expectEnded(orderId: string) {
  expect(await db.order.findUniqueOrThrow({ where: { id: orderId } })).toMatchObject({ status: 'CANCELLED' });
  expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
  expect(await db.refund.aggregate({ where: { orderId }, _sum: { amount: true }, _count: true })).toMatchObject({
    _sum: { amount: 155_000 },
    _count: 1,
  });
}

test('M4 an order whose money went back already ends without a second refund, whoever ends it', async () => {
  const seller = sellerOf(sari);
  const declined = await refunded();
  expect(await declineOrder(seller, { orderId: declined.orderId, reason: 'Habis' }, monday)).toMatchObject({
    ok: true,
  });
  await expectEnded(declined.orderId);

  const cancelled = await refunded();
  const { code, orderId } = cancelled;
  expect(await cancelOrder({ code, orderId, personId: null }, monday)).toMatchObject({ ok: true });
  await expectEnded(orderId);

  const givenUp = await refunded();
  await acceptOrder(seller, givenUp.orderId, monday);
  expect(await cannotSend(seller, { orderId: givenUp.orderId, reason: 'Habis' }, monday)).toMatchObject({ ok: true });
  await expectEnded(givenUp.orderId);

  const lapsed = await refunded();
  await lapseOrders(nextMonth);
  await expectEnded(lapsed.orderId);
});
