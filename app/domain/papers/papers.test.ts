import { beforeEach, expect, test } from 'vitest';
import { buy } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { writeContract } from '../../jobs/writeContract';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { declineOrder, type Seller } from '../orders';
import { confirmTransfer } from '../payments';
import { invoiceForShop, issuePapers, papersOf, readContract, readInvoice, readReceipt, resendContracts } from '.';

const monday = new Date('2026-11-23T03:00:00Z');
const newYear = new Date('2026-12-31T18:00:00Z'); // already 2027 in Jambi

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let budi: Shop;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let mat: Awaited<ReturnType<typeof aProduct>>;
let finance: Actor;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction", "PaperNumber" cascade');
  sari = await aShop();
  budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
  coffee = await aProduct(sari, { price: 45_000, onHand: 100 });
  mat = await aProduct(budi, { name: 'Tikar pandan', price: 120_000, onHand: 100 });
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
});

const sellerOf = (shop: Shop): Seller => ({ ...shop.owner, shopId: shop.shopId });

async function placed(now = monday) {
  const answer = await buy([coffee.variantId, mat.variantId], 1, now);
  if (!answer.ok) throw new Error(answer.why);
  const purchase = await db.purchase.findUniqueOrThrow({ where: { code: answer.code }, include: { orders: true } });
  const orderOf = (shop: Shop) => purchase.orders.find((order) => order.shopId === shop.shopId)!.id;
  return { ...purchase, coffeeOrder: orderOf(sari), matOrder: orderOf(budi) };
}

async function paid(now = monday) {
  const purchase = await placed(now);
  await confirmTransfer(finance, { purchaseId: purchase.id, reference: 'BRI 1123' }, now);
  return purchase;
}

async function numbers(kind: 'RECEIPT' | 'INVOICE') {
  return (await db.paper.findMany({ where: { kind }, orderBy: { number: 'asc' } })).map(({ number }) => number);
}

const upTo = (count: number, beginning: string) =>
  Array.from({ length: count }, (_, place) => `${beginning}-${String(place + 1).padStart(6, '0')}`);

test('numbers have neither gaps nor doubles when twenty pay at once', async () => {
  const purchases = [];
  for (let i = 0; i < 20; i++) purchases.push(await placed());
  const answers = await Promise.all(
    purchases.map(({ id }) => confirmTransfer(finance, { purchaseId: id, reference: 'BRI' }, monday)),
  );

  expect(answers.every((answer) => answer.ok)).toBe(true);
  expect(await numbers('RECEIPT')).toEqual(upTo(20, 'KW-2026'));
  expect(await numbers('INVOICE')).toEqual(upTo(40, 'FK-2026'));
});

test('a payment that fails leaves no gap', async () => {
  const [failing, next] = [await placed(), await placed()];
  const breaking = db.$transaction(async (tx) => {
    await issuePapers(tx, failing.id, monday);
    throw new Error('the power went out');
  });
  await expect(breaking).rejects.toThrow('the power went out');
  await confirmTransfer(finance, { purchaseId: next.id, reference: 'BRI' }, monday);

  expect(await numbers('RECEIPT')).toEqual(['KW-2026-000001']);
});

test('a second confirmation issues nothing', async () => {
  const purchase = await paid();
  await confirmTransfer(finance, { purchaseId: purchase.id, reference: 'BRI 1123' }, monday);
  await db.$transaction((tx) => issuePapers(tx, purchase.id, monday));

  expect(await numbers('RECEIPT')).toHaveLength(1);
  expect(await numbers('INVOICE')).toHaveLength(2);
});

test('each year begins anew, at midnight in Jambi', async () => {
  await paid();
  await paid(newYear);

  expect(await numbers('RECEIPT')).toEqual(['KW-2026-000001', 'KW-2027-000001']);
});

test('what is not paid has neither receipt nor invoice', async () => {
  const { code, coffeeOrder } = await placed();
  expect(await papersOf(code)).toEqual({ receipt: undefined, invoices: [], hasContract: false });
  expect(await readReceipt(code)).toBeUndefined();
  expect(await invoiceForShop(sellerOf(sari), coffeeOrder)).toBeUndefined();
});

test('the receipt says who paid what, and what went back of it', async () => {
  const purchase = await paid();
  await declineOrder(sellerOf(budi), { orderId: purchase.matOrder, reason: 'Pandan habis' }, monday);

  expect(await readReceipt(purchase.code)).toMatchObject({
    number: 'KW-2026-000001',
    purchase: purchase.number,
    buyerName: 'Dewi (contoh)',
    total: purchase.total,
    orders: expect.arrayContaining([expect.objectContaining({ shopName: budi.name, amount: 140_000 })]),
    refunds: [{ amount: 140_000, at: monday }],
  });
});

test('the invoice names seller, buyer and goods, and never what the platform keeps', async () => {
  await db.business.update({ where: { id: sari.businessId }, data: { nib: '1234567890123' } });
  const { code } = await paid();
  const { invoices } = await papersOf(code);
  const { number } = invoices.find(({ shopName }) => shopName === sari.name)!;

  const invoice = await readInvoice(code, number);
  expect(invoice).toMatchObject({
    number,
    seller: { shopName: sari.name, ownerName: 'Sari (contoh)', nib: '1234567890123' },
    buyerName: 'Dewi (contoh)',
    lines: [{ name: 'Kopi arabika Kerinci', quantity: 1, unitPrice: 45_000, goods: 45_000 }],
    goods: 45_000,
    shipping: 20_000,
    refunds: [],
  });
  expect(JSON.stringify(invoice)).not.toMatch(/commission/i);
});

test('another purchase’s code opens no invoice of this one', async () => {
  const [mine, other] = [await paid(), await paid()];
  const { invoices } = await papersOf(mine.code);

  expect(await readInvoice(other.code, invoices[0]!.number)).toBeUndefined();
  expect(await readInvoice(mine.code, invoices[0]!.number)).toBeDefined();
});

test('T2 a shop has the invoice of its own order, which leads to no other’s part', async () => {
  const { code, email, coffeeOrder, matOrder } = await paid();

  const invoice = JSON.stringify(await invoiceForShop(sellerOf(sari), coffeeOrder));
  expect(invoice).toContain('Kopi arabika Kerinci');
  for (const foreign of [code, email, budi.name, 'Tikar pandan']) expect(invoice).not.toContain(foreign);
  expect(await invoiceForShop(sellerOf(sari), matOrder)).toBeUndefined();
  expect(await invoiceForShop({ ...budi.owner, shopId: sari.shopId }, coffeeOrder)).toBeUndefined();
  expect(await invoiceForShop({ ...finance, shopId: sari.shopId }, coffeeOrder)).toBeUndefined();
});

test('PP 80/2019 the contract holds what it must, in the buyer’s language', async () => {
  await db.business.update({ where: { id: sari.businessId }, data: { nib: '1234567890123' } });
  await db.product.update({
    where: { id: coffee.productId },
    data: { madeToOrderDays: 3, salesModel: 'MADE_TO_ORDER' },
  });
  await db.permit.create({
    data: {
      businessId: sari.businessId,
      kind: 'PIRT',
      number: '206150112345629',
      expiresOn: new Date('2029-03-01'),
      products: { create: { productId: coffee.productId } },
    },
  });
  const { id, code, number, total } = await placed();
  await db.product.update({ where: { id: coffee.productId }, data: { madeToOrderDays: 30 } }); // promised to others
  await writeContract({ purchaseId: id });

  const { text, language } = (await readContract(code))!;
  expect(language).toBe('id');
  for (const must of [
    number,
    'Dewi (contoh) (dewi@contoh.sepucuk.id)',
    `${sari.name}, usaha ${sari.name} milik Sari (contoh), NIB 1234567890123, Jalan Kebun 1`,
    `${budi.name}, usaha ${budi.name} milik Sari (contoh), belum memiliki NIB`,
    'Penyelenggara: Sepucuk',
    '1 × Kopi arabika Kerinci, Rp45.000',
    'Tidak halal. P-IRT 206150112345629, berlaku sampai 1 Maret 2029',
    'dibuat setelah dipesan dan siap dikirim dalam 3 hari kerja',
    `seluruhnya Rp${total.toLocaleString('id-ID')}`,
    'transfer bank paling lambat 24 November 2026 pukul 10.00 WIB',
    'JNE Reguler, ongkos kirim Rp20.000, 2–4 hari kerja di jalan, ke: Dewi (contoh), Jalan Yos Sudarso 7',
    'paling lambat 3 hari kerja setelah barang diterima',
    'Kementerian Perdagangan',
    'hukum Indonesia',
    'berlaku sejak 24 November 2026',
  ])
    expect(text).toContain(must);
  expect(text).not.toMatch(/[{}]|undefined|null|Invalid/);
});

test('a contract is written once, and stays', async () => {
  const { id, code } = await placed();
  await writeContract({ purchaseId: id });
  const before = await readContract(code);
  await db.business.update({ where: { id: sari.businessId }, data: { ownerName: 'Orang lain' } });
  await writeContract({ purchaseId: id });

  expect(await readContract(code)).toEqual(before);
  await expect(db.contract.update({ where: { purchaseId: id }, data: { text: 'lain' } })).rejects.toThrow();
  await expect(db.contract.delete({ where: { purchaseId: id } })).rejects.toThrow();
});

test('whoever reads English is bound in English', async () => {
  const { id, code } = await placed();
  await db.purchase.update({ where: { id }, data: { language: 'en' } });
  await writeContract({ purchaseId: id });

  expect(await readContract(code)).toMatchObject({ language: 'en', text: expect.stringContaining('Not halal.') });
});

test('a contract whose job gave up is asked for again by the clock, once an hour, until it is written', async () => {
  const now = new Date();
  const { id, code } = await placed(now);
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const jobs = async () =>
    (await executeSql(`select from pgboss.job where name = 'write-contract' and data->>'purchaseId' = $1`, [id])).rows;
  await executeSql('delete from pgboss.job');

  expect(await resendContracts(later(9))).toBe(0);
  expect(await resendContracts(later(11))).toBe(1);
  expect(await resendContracts(later(12))).toBe(1);
  expect(await jobs()).toHaveLength(1);

  await writeContract({ purchaseId: id });
  expect(await readContract(code)).toBeDefined();
  expect(await resendContracts(later(13))).toBe(0);
});
