import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { nextMonth, sellerOf, twoShops } from '../../../../prisma/testing/twoShops';
import { orderStatement } from '../../../domain/ledger';
import { orderForShop } from '../../../domain/orders';
import { agreeRefund } from '../../../domain/refunds';
import { db } from '../../../platform/db';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { OrderMoney } from './OrderMoney';

test('what was given back to the buyer is off what the shop receives, as in its statement', async () => {
  const { sari, coffee, finance, paid, completed } = await twoShops();
  const { coffeeOrder, code } = await paid(undefined, [coffee]);
  await completed(coffeeOrder, code);
  const line = await db.orderLine.findFirstOrThrow({ where: { orderId: coffeeOrder } });
  const lines = [{ orderLineId: line.id, goods: 10_000 }];
  await agreeRefund(finance, { orderId: coffeeOrder, lines, shipping: 0, note: 'Rusak' }, nextMonth);
  const seller = sellerOf(sari);
  const read = { order: await orderForShop(seller, coffeeOrder), statement: await orderStatement(seller, coffeeOrder) };
  const { order, statement } = JSON.parse(JSON.stringify(read));
  const page = renderToStaticMarkup(createElement(OrderMoney, { order, money: order.money, statement }));
  expect(page).toContain(m.orders_money_refunded());
  expect(page).toContain(rupiah(order.money.share - 9_750));
  expect(page).not.toContain(rupiah(order.money.share));
});
