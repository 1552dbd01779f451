import { randomUUID } from 'node:crypto';
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, expect, test } from 'vitest';
import { buy } from '../../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import { confirmTransfer } from '../../../domain/payments';
import { db } from '../../../platform/db';
import { loader as invoice } from '../invoice';
import { loader as invoicePdf } from '../invoice-pdf';

type Shop = Awaited<ReturnType<typeof aShop>>;

let sari: Shop;
let budi: Shop;
let orderOf: (shop: Shop) => string;

beforeAll(async () => {
  sari = await aShop();
  budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
  const goods = [(await aProduct(sari)).variantId, (await aProduct(budi, { name: 'Tikar pandan' })).variantId];
  const answer = await buy(goods);
  if (!answer.ok) throw new Error(answer.why);
  const purchase = await db.purchase.findUniqueOrThrow({ where: { code: answer.code }, include: { orders: true } });
  const finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  await confirmTransfer(finance, { purchaseId: purchase.id, reference: 'BRI' });
  orderOf = ({ shopId }) => purchase.orders.find((order) => order.shopId === shopId)!.id;
});

function open(loader: unknown, shop: Shop, id: string): Promise<Response> {
  const workplace = { membershipId: randomUUID(), shopId: shop.shopId, name: 'Toko', slug: 'toko', role: 'OWNER' };
  const visitor = { signedIn: async () => ({ ...shop.owner, workplace, workplaces: [workplace], staffRoles: [] }) };
  const context = { visitor } as unknown as AppLoadContext;
  const args = { request: new Request('http://localhost/'), params: { id }, context };
  return (loader as (args: LoaderFunctionArgs) => Promise<Response>)(args);
}

test('T2 the shop reads the invoice of its own order, on the page and as PDF', async () => {
  const page = JSON.stringify(await (await open(invoice, sari, orderOf(sari))).json());
  expect(page).toContain('Kopi arabika Kerinci');
  expect(page).not.toContain('Tikar pandan');
  const file = await open(invoicePdf, sari, orderOf(sari));
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test.each([
  ['page', invoice],
  ['PDF', invoicePdf],
])('T2 another shop’s order is 404, as %s', async (_, loader) => {
  for (const id of [orderOf(budi), randomUUID(), 'x'])
    await expect(open(loader, sari, id)).rejects.toMatchObject({ status: 404 });
});
