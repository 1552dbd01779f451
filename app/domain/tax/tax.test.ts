import { beforeEach, describe, expect, test } from 'vitest';
import { buy } from '../../../prisma/seed/shopping';
import { aProduct } from '../../../prisma/seed/story';
import { monday, type Shop, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import {
  accountSums,
  freezeShares,
  recordDisputeEnd,
  recordDisputeMoney,
  shopStatement,
  trialBalance,
} from '../ledger';
import { declineOrder, type Seller } from '../orders';
import { invoiceForShop, papersOf, readInvoice } from '../papers';
import { confirmTransfer } from '../payments';
import { agreeRefund } from '../refunds';
import {
  checkTaxLetter,
  designate,
  designations,
  endDesignation,
  giveTaxLetter,
  monthlyTaxFile,
  ownTax,
  saveTaxProfile,
  taxMonths,
  taxOf,
} from '.';
import { turnoverOf } from './turnoverOf';

const december = new Date('2026-12-07T03:00:00Z');
const lastMoment = new Date('2026-11-30T16:59:59Z'); // 23.59.59 in Jambi
const newYear = new Date('2026-12-31T17:00:00Z'); // midnight in Jambi

let market: TwoShops;
let { sari, budi, coffee, finance, paid } = {} as TwoShops;

beforeEach(async () => {
  await executeSql(
    'truncate "Purchase", "LedgerTransaction", "PaperNumber", "TaxDesignation", "TaxProfile", "TaxLetter" cascade',
  );
  market = await twoShops({ nameOfBudi: '=Anyaman Budi' });
  ({ sari, budi, coffee, finance, paid } = market);
});

const designated = () => designate(finance, { from: '2026-11-01', decree: 'KEP-1/PJ/2026' });
const aPersonOf = (shop: Shop) => saveTaxProfile(sellerOf(shop), { kind: 'PERSON', taxNumber: '1571010101900001' });
const statement = { kind: 'STATEMENT', from: '2026-01-01', until: '2026-12-31' } as const;
const taxAt = (shop: Shop, at: Date, goods = 45_000) => taxOf(db, { shopId: shop.shopId, goods }, at);

const completed = (orderId: string, code: string) => market.completed(orderId, code, december);

const sums = async () => Object.fromEntries((await accountSums()).map(({ account, amount }) => [account, amount]));

async function isBalanced() {
  const { debit, credit } = (await trialBalance(finance))!;
  return debit === credit;
}

/** An order of so much, up to the most that a purchase may come to. */
async function sold(price: number, at: Date) {
  return paid(at, [(await aProduct(sari, { price })).variantId]);
}

describe('when it is collected', () => {
  test('never, until the platform is designated', async () => {
    await paid();
    expect(await sums()).not.toHaveProperty('TAX');
    expect(await monthlyTaxFile(finance, '2026-11')).toMatchObject({
      ok: true,
      csv: expect.not.stringContaining('FK-'),
    });
  });

  test('from the first day of a designation to the last before its end, as Jambi counts days', async () => {
    await designate(finance, { from: '2026-11-23', until: '2026-12-01', decree: 'KEP-1' });
    expect(await taxAt(sari, new Date('2026-11-22T16:59:59Z'))).toBe(0);
    expect(await taxAt(sari, new Date('2026-11-22T17:00:00Z'))).toBe(225);
    expect(await taxAt(sari, lastMoment)).toBe(225);
    expect(await taxAt(sari, new Date('2026-11-30T17:00:00Z'))).toBe(0);
  });

  test('not from a person with a letter, while the letter holds; not while an exemption holds', async () => {
    await designated();
    expect(await taxAt(sari, monday)).toBe(225);
    await aPersonOf(sari);
    expect(await taxAt(sari, monday)).toBe(225);
    await giveTaxLetter(sellerOf(sari), { ...statement, until: '2026-11-30' });
    expect(await taxAt(sari, lastMoment)).toBe(0);
    expect(await taxAt(sari, december)).toBe(225);
    await giveTaxLetter(sellerOf(sari), { kind: 'SKB', number: 'S-12', from: '2026-12-01', until: '2026-12-31' });
    expect(await taxAt(sari, december)).toBe(225);
    await checkTaxLetter(finance, (await db.taxLetter.findFirstOrThrow({ where: { kind: 'SKB' } })).id, monday);
    expect(await taxAt(sari, december)).toBe(0);
    expect(await taxAt(budi, december)).toBe(225);
  });

  test('from a person who crossed Rp500 million, but only from the month after; the new year begins anew', async () => {
    await designated();
    await aPersonOf(sari);
    await giveTaxLetter(sellerOf(sari), statement);
    await giveTaxLetter(sellerOf(sari), { ...statement, from: '2027-01-01', until: '2027-12-31' });
    for (let i = 0; i < 5; i++) await sold(90_000_000, new Date('2026-10-31T16:59:59Z'));
    await sold(50_000_000, monday);
    expect(await taxAt(sari, december)).toBe(0); // at most Rp500 million

    const crossing = await paid(lastMoment, [coffee]);
    expect(await turnoverOf(sari.shopId, 2026)).toBe(500_045_000);
    expect(await invoiceForShop(sellerOf(sari), crossing.orderOf(sari).id)).toMatchObject({ tax: undefined });
    expect(await taxAt(sari, lastMoment)).toBe(0);
    expect(await taxAt(sari, new Date(lastMoment.getTime() + 1000))).toBe(225);
    expect(await taxAt(sari, newYear)).toBe(0);
    expect(await turnoverOf(sari.shopId, 2027)).toBe(0);
  });

  test('not of money that the platform never held', async () => {
    await designated();
    const answer = await buy([coffee], 1, monday);
    if (!answer.ok) throw new Error(answer.why);
    const { id } = await db.purchase.update({ where: { code: answer.code }, data: { moneyMode: 'DIRECT' } });
    await confirmTransfer(finance, { purchaseId: id, reference: 'BRI 1' }, monday);
    expect(await sums()).not.toHaveProperty('TAX');
  });
});

describe('M11 where it lies', () => {
  beforeEach(async () => {
    await designated();
  });

  test('kept out of the shop’s share when paid, and never released', async () => {
    const purchase = await paid();
    expect(await sums()).toEqual({
      BANK: 205_000,
      SHOP_HELD: -(43_875 - 225 + 117_000 - 600),
      SHIPPING_HELD: -40_000,
      COMMISSION_HELD: -(1_125 + 3_000),
      TAX: -825,
    });
    await completed(purchase.orderOf(sari).id, purchase.code);
    expect(await sums()).toMatchObject({ TAX: -825, SHOP_BALANCE: -(43_875 - 225 + 20_000) });
    expect(await isBalanced()).toBe(true);
  });

  test('goods given back before they are sent take their tax along', async () => {
    const purchase = await paid();
    await declineOrder(sellerOf(budi), { orderId: purchase.orderOf(budi).id, reason: 'Pandan habis' }, monday);
    expect(await sums()).toMatchObject({ TAX: -225, REFUNDS: -140_000, SHOP_HELD: -(43_875 - 225) });
    expect(await isBalanced()).toBe(true);
  });

  test('parts of an order that are given back one after another give back exactly its tax', async () => {
    const purchase = await paid(monday, [coffee], 3); // 135,000: 675 of tax
    const order = purchase.orderOf(sari);
    await completed(order.id, purchase.code);
    const back = (goods: number, shipping = 0) => {
      const lines = [{ orderLineId: order.lines[0]!.id, goods }];
      return agreeRefund(finance, { orderId: order.id, lines, shipping, note: '' }, december);
    };
    await back(0, 5_000); // freight bears no tax
    expect(await sums()).toMatchObject({ TAX: -675 });
    await back(33_333);
    expect(await sums()).toMatchObject({ TAX: -508 });
    await back(1);
    await back(101_666, order.shipping - 5_000);
    const { TAX, SHOP_BALANCE, COMMISSION, REFUNDS } = await sums();
    expect({ TAX, SHOP_BALANCE, COMMISSION }).toEqual({ TAX: 0, SHOP_BALANCE: 0, COMMISSION: 0 });
    expect(REFUNDS).toBe(-135_000 - order.shipping);
    expect((await shopStatement(sellerOf(sari))).rows).toMatchObject([{ tax: 0, receives: 0 }]);
    expect(await isBalanced()).toBe(true);
  });

  test.each([
    ['won', { TAX: -825, SHOP_HELD: -(43_875 - 225 + 117_000 - 600) - 40_000, SHOP_FROZEN: 0 }],
    ['lost', { TAX: 0, SHOP_HELD: undefined, SHOP_FROZEN: 0, COMMISSION_HELD: 0, DISPUTES: 0 }],
  ] as const)('a dispute that is %s', async (outcome, expected) => {
    const { id: purchaseId, total: amount } = await paid();
    const dispute = { id: purchaseId, purchaseId, amount };
    await db.$transaction(async (tx) => {
      await freezeShares(tx, dispute, monday);
      await recordDisputeMoney(tx, dispute, 'withdrawn', monday);
      if (outcome === 'won') await recordDisputeMoney(tx, dispute, 'reinstated', monday);
      await recordDisputeEnd(tx, dispute, outcome, monday);
    });
    const { SHOP_HELD, ...rest } = await sums();
    expect({ SHOP_HELD: SHOP_HELD || undefined, ...rest }).toMatchObject(expected);
    expect(rest).not.toHaveProperty('FUNDS');
    expect(await isBalanced()).toBe(true);
  });

  test('the statement of the shop shows it in a column of its own', async () => {
    await paid(monday, [coffee]);
    expect((await shopStatement(sellerOf(sari))).rows).toMatchObject([
      { goods: 45_000, commission: 1_125, shipping: 20_000, tax: 225, other: 0, receives: 63_650 },
    ]);
  });

  test('the shop’s copy of the invoice proves it; the buyer’s knows nothing of it', async () => {
    const { code, orderOf } = await paid();
    expect(await invoiceForShop(sellerOf(sari), orderOf(sari).id)).toMatchObject({
      tax: { basisPoints: 50, collected: 225, givenBack: 0 },
    });
    await declineOrder(sellerOf(budi), { orderId: orderOf(budi).id, reason: 'Habis' }, monday);
    expect(await invoiceForShop(sellerOf(budi), orderOf(budi).id)).toMatchObject({
      tax: { collected: 600, givenBack: 600 },
    });
    const { invoices } = await papersOf(code);
    for (const { number } of invoices) expect(await readInvoice(code, number)).not.toHaveProperty('tax');
  });
});

describe('who may tell what', () => {
  test('T1 a shop’s profile and letters are its owner’s alone', async () => {
    await aPersonOf(sari);
    await giveTaxLetter(sellerOf(sari), statement);
    const intruders: Seller[] = [
      { ...budi.owner, shopId: sari.shopId },
      { ...finance, shopId: sari.shopId },
      { personId: sari.owner.personId, grants: [{ role: 'MANAGER', shopId: sari.shopId }], shopId: sari.shopId },
    ];
    for (const intruder of intruders) {
      expect(await ownTax(intruder, monday)).toBeUndefined();
      expect(await saveTaxProfile(intruder, { kind: 'ENTITY' })).toEqual({ ok: false, why: 'not-allowed' });
      expect(await giveTaxLetter(intruder, statement)).toEqual({ ok: false, why: 'not-allowed' });
    }
    expect(await ownTax(sellerOf(budi), monday)).toMatchObject({ profile: undefined, letters: [], turnover: 0 });
    expect(await ownTax(sellerOf(sari), monday)).toMatchObject({
      standing: 'off',
      profile: { kind: 'PERSON', lastFour: '0001' },
      letters: [{ kind: 'STATEMENT' }],
    });
  });

  test('the number is kept encrypted, and stays when only the kind changes', async () => {
    expect(await saveTaxProfile(sellerOf(sari), { kind: 'PERSON' })).toEqual({ ok: false, why: 'no-tax-number' });
    for (const taxNumber of ['12345678901234', '12345678901234567', '15710101019000O1'])
      expect(await saveTaxProfile(sellerOf(sari), { kind: 'PERSON', taxNumber })).toMatchObject({
        why: 'wrong-number',
      });
    await saveTaxProfile(sellerOf(sari), { kind: 'PERSON', taxNumber: '01.234.567.8-912.345' });
    const before = await db.taxProfile.findUniqueOrThrow({ where: { shopId: sari.shopId } });
    expect(before).toMatchObject({ lastFour: '2345' });
    expect(before.taxNumber).not.toContain('012345678912345');
    await saveTaxProfile(sellerOf(sari), { kind: 'ENTITY', taxNumber: ' ' });
    expect(await db.taxProfile.findUnique({ where: { shopId: sari.shopId } })).toMatchObject({
      kind: 'ENTITY',
      taxNumber: before.taxNumber,
    });
  });

  test('a letter needs what makes it one', async () => {
    const give = (changes: object) => giveTaxLetter(sellerOf(sari), { ...statement, ...changes });
    expect(await give({})).toEqual({ ok: false, why: 'not-a-person' });
    await aPersonOf(sari);
    expect(await give({ until: '2025-12-31' })).toEqual({ ok: false, why: 'wrong-days' });
    expect(await give({ until: '2027-06-30' })).toEqual({ ok: false, why: 'wrong-days' });
    expect(await give({ kind: 'SKB' })).toEqual({ ok: false, why: 'no-number' });
    expect(await give({ kind: 'SKB', number: 'S-12', until: '2027-06-30' })).toEqual({ ok: true });
    expect(await give({})).toEqual({ ok: true });
  });

  test('finance alone records designations; two never hold at once', async () => {
    const wish = { from: '2026-11-01', until: '2027-01-01', decree: 'KEP-1' };
    const owner = sellerOf(sari);
    expect(await designate(owner, wish)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await designate(finance, { ...wish, until: '2026-11-01' })).toEqual({ ok: false, why: 'wrong-days' });
    const answers = await Promise.all([designate(finance, wish), designate(finance, wish)]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await designate(finance, { from: '2026-12-31', decree: 'KEP-2' })).toEqual({ ok: false, why: 'overlaps' });
    expect(await designate(finance, { from: '2027-01-01', decree: 'KEP-2' })).toEqual({ ok: true });

    const [open] = await designations(finance);
    expect(open).toMatchObject({ decree: 'KEP-2', until: null });
    expect(await designations(owner)).toEqual([]);
    expect(await endDesignation(owner, { id: open!.id, until: '2027-02-01' })).toMatchObject({ why: 'not-allowed' });
    expect(await endDesignation(finance, { id: open!.id, until: '2027-01-01' })).toMatchObject({ why: 'wrong-days' });
    expect(await endDesignation(finance, { id: open!.id, until: '2027-02-01' })).toEqual({ ok: true });
    expect(await endDesignation(finance, { id: open!.id, until: '2027-03-01' })).toMatchObject({ why: 'moved-on' });
  });
});

describe('the file of a month', () => {
  const read = async (month: string) => {
    const answer = await monthlyTaxFile(finance, month);
    if (!answer.ok) throw new Error(answer.why);
    return answer.csv.slice(1).trimEnd().split('\r\n').slice(1);
  };

  test('has a row for each order, formula-safe, with the number in clear', async () => {
    await designated();
    await aPersonOf(sari);
    const { orderOf } = await paid();
    const lines = await read('2026-11');
    const [coffee, mat] = [sari, budi].map((shop) => orderOf(shop).number);
    expect(lines).toHaveLength(2);
    expect(lines.find((line) => line.includes(coffee!))).toMatch(
      /^2026-11-23,Kopi Kerinci Bu Sari,1571010101900001,SP-\d+-\d,45000,0.5,225,FK-2026-\d{6},0,0$/,
    );
    expect(lines.find((line) => line.includes(mat!))).toMatch(
      /^2026-11-23,"'=Anyaman Budi",,SP-\d+-\d,120000,0.5,600,FK-2026-\d{6},0,0$/,
    );
  });

  test('never changes once the month is over: what comes back later stands in its own month', async () => {
    await designated();
    const { orderOf } = await paid(monday, [coffee]);
    const november = await read('2026-11');
    const { id: orderId, lines } = orderOf(sari);
    const back = [{ orderLineId: lines[0]!.id, goods: 15_000 }];
    await agreeRefund(finance, { orderId, lines: back, shipping: 0, note: '' }, december);

    expect(await read('2026-11')).toEqual(november);
    expect(await read('2026-12')).toEqual([
      expect.stringMatching(/^2026-11-23,.*,45000,0.5,0,FK-2026-\d{6},15000,75$/),
    ]);
    expect((await ownTax(sellerOf(sari), december))?.months).toEqual([
      { month: '2026-12', collected: 0, givenBack: 75 },
      { month: '2026-11', collected: 225, givenBack: 0 },
    ]);
    expect(await taxMonths(finance)).toMatchObject((await ownTax(sellerOf(sari), december))?.months ?? []);
    expect(await taxMonths(sellerOf(sari))).toEqual([]);
  });

  test('is for finance, and for a month', async () => {
    expect(await monthlyTaxFile(sellerOf(sari), '2026-11')).toEqual({ ok: false, why: 'not-allowed' });
    expect(await monthlyTaxFile(finance, '2026-13')).toEqual({ ok: false, why: 'no-month' });
  });
});
