import { randomUUID } from 'node:crypto';
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, expect, test } from 'vitest';
import { buy } from '../../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import { confirmTransfer } from '../../../domain/payments';
import { saveTaxProfile } from '../../../domain/tax';
import { db } from '../../../platform/db';
import { loader as buyersInvoice } from '../../storefront/invoice';
import { loader as invoice } from '../invoice';
import { loader as invoicePdf } from '../invoice-pdf';

type Loader = (args: LoaderFunctionArgs) => Promise<Response>;
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
  return (loader as Loader)(args);
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

test('the shop’s copy names its tax number: a company’s whole, a person’s by its end, none only where none is kept', async () => {
  const seller = { ...sari.owner, shopId: sari.shopId };
  const npwp = async () => {
    const { sheet } = await (await open(invoice, sari, orderOf(sari))).json();
    return sheet.facts.find(({ name }: { name: string }) => name === 'NPWP')?.value;
  };
  expect(await npwp()).toBe('belum tercatat');
  await saveTaxProfile(seller, { kind: 'PERSON', taxNumber: '1571010101900001' });
  expect(await npwp()).toBe('Berakhiran 0001');
  // A NIK that a company was said to have stays somebody's NIK.
  await saveTaxProfile(seller, { kind: 'ENTITY' });
  expect(await npwp()).toBe('Berakhiran 0001');
  for (const taxNumber of ['012345678912345', '0012345678912345']) {
    await saveTaxProfile(seller, { kind: 'ENTITY', taxNumber });
    expect(await npwp()).toBe(taxNumber);
  }
  const { code, number } = await db.order
    .findUniqueOrThrow({ where: { id: orderOf(sari) }, select: { purchase: true, papers: true } })
    .then(({ purchase, papers }) => ({ code: purchase.code, number: papers[0]!.number }));
  const buyers = await (buyersInvoice as unknown as Loader)({
    params: { code, number },
  } as unknown as LoaderFunctionArgs);
  expect(JSON.stringify(await buyers.json())).not.toMatch(/NPWP|12345678912345/);
});

test.each([
  ['page', invoice],
  ['PDF', invoicePdf],
])('T2 another shop’s order is 404, as %s', async (_, loader) => {
  for (const id of [orderOf(budi), randomUUID(), 'x'])
    await expect(open(loader, sari, id)).rejects.toMatchObject({ status: 404 });
});
