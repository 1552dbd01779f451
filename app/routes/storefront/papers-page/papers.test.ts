import { randomUUID } from 'node:crypto';
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import type { RouteConfigEntry } from '@remix-run/route-config';
import { beforeAll, expect, test } from 'vitest';
import { buy } from '../../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import { confirmTransfer } from '../../../domain/payments';
import { writeContract } from '../../../jobs/writeContract';
import { db } from '../../../platform/db';
import routes from '../../../routes';
import { loader as contract } from '../contract';
import { loader as contractPdf } from '../contract-pdf';
import { loader as invoice } from '../invoice';
import { loader as invoicePdf } from '../invoice-pdf';
import { loader as purchasePage } from '../purchase';
import { loader as receipt } from '../receipt';
import { loader as receiptPdf } from '../receipt-pdf';

type Loader = (args: LoaderFunctionArgs) => Promise<Response>;
type Params = Record<string, string>;
type Route = Parameters<typeof matchRoutes>[0][number];

let mine: { code: string; number: string; invoice: string };
let other: { code: string; invoice: string };
let unpaid: string;

async function bought(variantId: string) {
  const answer = await buy([variantId]);
  if (!answer.ok) throw new Error(answer.why);
  const { id, code, number } = await db.purchase.findUniqueOrThrow({ where: { code: answer.code } });
  return { id, code, number };
}

async function paid(variantId: string) {
  const { id, ...purchase } = await bought(variantId);
  const finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  await confirmTransfer(finance, { purchaseId: id, reference: 'BRI' });
  await writeContract({ purchaseId: id });
  const { number } = await db.paper.findFirstOrThrow({ where: { purchaseId: id, kind: 'INVOICE' } });
  return { ...purchase, invoice: number };
}

beforeAll(async () => {
  const { variantId } = await aProduct(await aShop());
  mine = await paid(variantId);
  other = await paid(variantId);
  unpaid = (await bought(variantId)).code;
});

function open(loader: unknown, params: Params): Promise<Response> {
  const request = new Request('http://localhost/');
  return (loader as Loader)({ request, params, context: {} as AppLoadContext });
}

async function statusOf(loader: unknown, params: Params): Promise<number> {
  return open(loader, params).then(
    ({ status }) => status,
    (thrown) => (thrown as Response).status,
  );
}

test('each paper is there for whoever holds the code', async () => {
  const { code, number } = mine;
  const read = async (loader: unknown, params: Params = {}) =>
    (await (await open(loader, { code, ...params })).json()).sheet;
  expect(await read(receipt)).toMatchObject({ title: 'Kuitansi', number: expect.stringMatching(/^KW-\d{4}-\d{6}$/) });
  expect(await read(invoice, { number: mine.invoice })).toMatchObject({ title: 'Faktur', number: mine.invoice });
  expect(await read(contract)).toMatchObject({ number: `Perjanjian-${number}` });
});

test('each is a PDF as well, that names its number and is kept by nobody on the way', async () => {
  const { code } = mine;
  for (const [loader, beginning] of [
    [receiptPdf, '(Kuitansi KW-'],
    [invoicePdf, `(Faktur ${mine.invoice})`],
    [contractPdf, `Perjanjian-${mine.number})`],
  ] as const) {
    const file = await open(loader, { code, number: mine.invoice });
    expect(file.headers.get('Content-Type')).toBe('application/pdf');
    expect(file.headers.get('Cache-Control')).toBe('no-store');
    const bytes = Buffer.from(await file.arrayBuffer()).toString('latin1');
    expect(bytes).toMatch(/^%PDF-/);
    expect(bytes).toContain(beginning);
  }
});

test('C7 another’s invoice, an unpaid purchase and a code that opens nothing are 404, as PDF too', async () => {
  for (const loader of [invoice, invoicePdf]) {
    expect(await statusOf(loader, { code: mine.code, number: mine.invoice })).toBe(200);
    expect(await statusOf(loader, { code: mine.code, number: other.invoice })).toBe(404);
    expect(await statusOf(loader, { code: other.code, number: mine.invoice })).toBe(404);
  }
  for (const loader of [receipt, receiptPdf]) expect(await statusOf(loader, { code: unpaid })).toBe(404);
  for (const loader of [receipt, receiptPdf, contract, contractPdf, invoice, invoicePdf])
    expect(await statusOf(loader, { code: 'x'.repeat(22), number: mine.invoice })).toBe(404);
});

test('a contract that is not written yet is no missing page: it says so, and the file leads there', async () => {
  const { number } = await db.purchase.findUniqueOrThrow({ where: { code: unpaid } });
  const page = await open(contract, { code: unpaid });
  expect(page.status).toBe(200);
  expect(await page.json()).toEqual({ sheet: null, number, code: unpaid });
  const file = await open(contractPdf, { code: unpaid });
  expect([file.status, file.headers.get('Location')]).toEqual([302, `/belanja/${unpaid}/kontrak`]);
});

test('the page of the purchase names what there is', async () => {
  const visitor = { url: new URL('http://localhost/'), cookies: new Map() };
  const context = { visitor } as unknown as AppLoadContext;
  const request = new Request('http://localhost/');
  const page = await (purchasePage as unknown as Loader)({ request, params: { code: mine.code }, context });
  expect((await page.json()).papers).toMatchObject({ invoices: [{ number: mine.invoice }], hasContract: true });
});

test('an address that ends in .pdf leads to the file', () => {
  const tree = (entries: RouteConfigEntry[]): Route[] =>
    entries.map(({ path, file, children }) => ({ path, id: file, children: children && tree(children) }) as Route);
  const fileAt = (address: string) => matchRoutes(tree(routes as RouteConfigEntry[]), address)?.at(-1);
  const id = randomUUID();
  for (const [address, file] of [
    ['/belanja/kode/kuitansi', 'receipt.tsx'],
    ['/belanja/kode/kuitansi.pdf', 'receipt-pdf.ts'],
    ['/belanja/kode/faktur/FK-2026-000001', 'invoice.tsx'],
    ['/belanja/kode/faktur/FK-2026-000001.pdf', 'invoice-pdf.ts'],
    ['/belanja/kode/kontrak.pdf', 'contract-pdf.ts'],
    [`/studio/pesanan/${id}/faktur.pdf`, 'studio/invoice-pdf.ts'],
  ])
    expect(fileAt(address!)?.route.id).toMatch(new RegExp(`${file}$`));
  expect(fileAt('/belanja/kode/faktur/FK-2026-000001.pdf')?.params).toEqual({ code: 'kode', number: 'FK-2026-000001' });
});
