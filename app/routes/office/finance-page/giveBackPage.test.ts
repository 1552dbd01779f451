import type { AppLoadContext } from '@remix-run/node';
import { expect, test } from 'vitest';
import { buy } from '../../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import { confirmTransfer } from '../../../domain/payments';
import { db } from '../../../platform/db';
import { action } from '../give-back';

test('of an order with several lines one goes back; lines that were left empty stay', async () => {
  const shop = await aShop();
  const goods = [await aProduct(shop, { price: 45_000 }), await aProduct(shop, { price: 20_000 })];
  const bought = await buy(goods.map(({ variantId }) => variantId));
  const finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  const purchase = await db.purchase.findUniqueOrThrow({
    where: { code: bought.ok ? bought.code : '' },
    include: { orders: { include: { lines: { orderBy: { goods: 'asc' } } } } },
  });
  await confirmTransfer(finance, { purchaseId: purchase.id, reference: 'BRI 1' });

  const [order] = purchase.orders;
  const [cheap, dear] = order!.lines;
  const body = new FormData();
  body.set('orderId', order!.id);
  body.set(`goods.${cheap!.id}`, 'Rp5.000');
  body.set(`goods.${dear!.id}`, '');
  body.set('shipping', '');
  body.set('note', 'Satu kemasan sobek');
  const visitor = {
    url: new URL('http://localhost/kantor/keuangan/kembalikan'),
    cookies: new Map(),
    setCookie: () => {},
    signedIn: async () => ({ ...finance, workplace: undefined, workplaces: [], staffRoles: finance.grants }),
  };
  const context = { visitor, nonce: '', requestId: '', isDown: false } as unknown as AppLoadContext;
  const request = new Request('http://localhost/kantor/keuangan/kembalikan', { method: 'POST', body });
  const answer = (await action({ request, params: {}, context })) as Response;

  expect(answer.status).toBe(302);
  const refunds = await db.refund.findMany({ where: { orderId: order!.id }, include: { lines: true } });
  expect(refunds).toEqual([
    expect.objectContaining({
      amount: 5_000,
      shipping: 0,
      lines: [expect.objectContaining({ orderLineId: cheap!.id })],
    }),
  ]);
});
