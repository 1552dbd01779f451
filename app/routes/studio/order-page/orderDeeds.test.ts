import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Shop, twoShops } from '../../../../prisma/testing/twoShops';
import { orderForShop } from '../../../domain/orders';
import { m } from '../../../words/generated/messages';
import { OrderDeeds } from './OrderDeeds';
import { PickUpDeeds } from './PickUpDeeds';
import type { OrderShown } from './shown';

type Deeds = FunctionComponent<{ order: OrderShown; answer: undefined }>;

const shown = (deeds: Deeds, order: OrderShown) =>
  renderToStaticMarkup(createElement(deeds, { order, answer: undefined }));

async function asPacker({ owner, shopId }: Shop, orderId: string): Promise<OrderShown> {
  const packer = { ...owner, shopId, grants: [{ role: 'PACKER' as const, shopId }] };
  return JSON.parse(JSON.stringify(await orderForShop(packer, orderId)));
}

test('who packs reads that a new order has yet to be accepted by others', async () => {
  const { sari, coffee, paid } = await twoShops();
  const { coffeeOrder } = await paid(new Date(), [coffee]);
  expect(shown(OrderDeeds, await asPacker(sari, coffeeOrder))).toContain(m.orders_accepted_by_others());
});

test('that others take the cash at the counter is said of what is picked up, not of what a courier brings', async () => {
  const { sari, coffee, paid, sent } = await twoShops();
  const { coffeeOrder } = await paid(new Date(), [coffee]);
  await sent(coffeeOrder);
  const order: OrderShown = { ...(await asPacker(sari, coffeeOrder)), payment: { method: 'CASH', status: 'AWAITING' } };
  expect(shown(PickUpDeeds, order)).not.toContain(m.orders_cash_by_others());
  const collected = { ...order, placeName: 'Warung Bu Sari', may: { ...order.may, handOver: false } };
  expect(shown(PickUpDeeds, collected)).toContain(m.orders_cash_by_others());
});
