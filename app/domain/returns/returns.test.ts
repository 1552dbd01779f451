import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { daysLater, monday, nextMonth, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import { accountSums } from '../ledger';
import { completeOrders, confirmReceipt } from '../orders';
import { agreeRefund } from '../refunds';
import {
  agreeReturn,
  askReturn,
  askStaff,
  decideReturn,
  escalateReturns,
  lapseReturns,
  objectToBack,
  type ReturnWish,
  receiveBack,
  refuseReturn,
  returnForStaff,
  returnsForStaff,
  returnsOfOrder,
  returnsOfPurchase,
  sendBack,
  sendNew,
  tellOfLateShops,
  withdrawReturn,
} from '.';

let here: TwoShops;
let photo: Buffer;
type Bought = Awaited<ReturnType<TwoShops['paid']>>;

beforeAll(async () => {
  photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#9b2226' } })
    .jpeg()
    .toBuffer();
});

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction", "FinanceTask", "Message" cascade');
  here = await twoShops();
});

const seller = () => sellerOf(here.sari);
const statusOf = async (id: string) => (await db.order.findUniqueOrThrow({ where: { id } })).status;
const returnOf = async (orderId: string) => db.return.findFirstOrThrow({ where: { orderId }, orderBy: { id: 'desc' } });
const refunds = async (orderId: string) =>
  (await db.refund.findMany({ where: { orderId }, orderBy: { id: 'asc' } })).map(({ amount }) => amount);
const onHand = async () => (await db.variant.findUniqueOrThrow({ where: { id: here.coffee } })).onHand;
const told = async (kind: string) =>
  (await db.message.findMany({ where: { kind }, orderBy: { id: 'asc' } })).map(
    ({ values }) => (values as { step: string }).step,
  );

/** Three coffees (and mats) of a paid purchase have arrived on Monday. */
async function arrived(quantity = 3, goods = [here.coffee, here.mat]): Promise<Bought> {
  const purchase = await here.paid(monday, goods, quantity);
  await here.sent(purchase.coffeeOrder);
  await confirmReceipt({ code: purchase.code, orderId: purchase.coffeeOrder, personId: null }, monday);
  return purchase;
}

function wish(purchase: Bought, quantity = 1, changes: Partial<ReturnWish> = {}): ReturnWish {
  const line = purchase.orderOf(here.sari).lines[0]!;
  return {
    code: purchase.code,
    orderId: purchase.coffeeOrder,
    personId: null,
    kind: 'GIVE_BACK',
    reason: 'NOT_AS_DESCRIBED',
    text: 'Bijinya gosong semua.',
    pieces: [{ orderLineId: line.id, quantity }],
    photos: [],
    ...changes,
  };
}

async function asked(quantity = 1, changes: Partial<ReturnWish> = {}, bought = 3) {
  const purchase = await arrived(bought);
  const answer = await askReturn(wish(purchase, quantity, changes), monday);
  if (!answer.ok) throw new Error(answer.why);
  const { id } = await returnOf(purchase.coffeeOrder);
  const buyer = { code: purchase.code, personId: null };
  return { ...purchase, returnId: id, buyer, lineId: purchase.orderOf(here.sari).lines[0]!.id };
}

const agree = (returnId: string, way: 'money' | 'money-back' | 'parcel' | 'parcel-back', amount?: number) =>
  agreeReturn(seller(), { returnId, way, amount, answer: 'Kirim ke toko, ongkir kami ganti.' }, monday);

describe('asking', () => {
  test('stops the clock that completes the order, and tells the shop, whose time is two working days', async () => {
    const { coffeeOrder, matOrder, code } = await asked();
    expect(await statusOf(coffeeOrder)).toBe('RETURN_REQUESTED');
    expect(await completeOrders(nextMonth)).toBe(0);
    expect(await statusOf(matOrder)).toBe('NEW'); // M4: the other shop's is untouched
    const [shown] = await returnsOfPurchase(code, monday);
    expect(shown).toMatchObject({ turn: 'SHOP', dueBy: daysLater(2), lines: [{ quantity: 1 }] });
    expect(shown!.number).toMatch(/^SP-\d+-\d-R1$/);
    expect(await told('return-to-shop')).toEqual(['ask']);
  });

  test('is only for what was received, and not once it is complete', async () => {
    const purchase = await here.paid(monday, [here.coffee], 1);
    expect(await askReturn(wish(purchase), monday)).toEqual({ ok: false, why: 'moved-on' });
    await here.completed(purchase.coffeeOrder, purchase.code);
    expect(await askReturn(wish(purchase), nextMonth)).toEqual({ ok: false, why: 'moved-on' });
  });

  test('needs the code of the purchase, a reason of its kind, pieces that were bought, and a photo of what is broken', async () => {
    const purchase = await arrived();
    const ask = (changes: Partial<ReturnWish>, quantity = 1) => askReturn(wish(purchase, quantity, changes), monday);
    const other = await here.paid(monday, [here.mat], 1);
    expect(await ask({ code: other.code })).toEqual({ ok: false, why: 'not-found' });
    expect(await ask({ reason: 'BROKEN' })).toEqual({ ok: false, why: 'wrong-reason' });
    expect(await ask({ pieces: [] })).toEqual({ ok: false, why: 'no-pieces' });
    expect(await ask({}, 4)).toEqual({ ok: false, why: 'too-many-pieces' });
    const strange = [{ orderLineId: other.orderOf(here.budi).lines[0]!.id, quantity: 1 }];
    expect(await ask({ pieces: strange })).toEqual({ ok: false, why: 'too-many-pieces' });
    const broken = { kind: 'CLAIM', reason: 'BROKEN' } as const;
    expect(await ask(broken)).toEqual({ ok: false, why: 'photo-needed' });
    expect(await ask({ ...broken, photos: [Buffer.from('<svg/>')] })).toEqual({ ok: false, why: 'not-a-picture' });
    expect(await ask({ ...broken, photos: Array(6).fill(photo) })).toEqual({ ok: false, why: 'too-many-photos' });
    expect(await ask({ ...broken, photos: [photo, photo] })).toMatchObject({ ok: true });
    expect((await returnsOfPurchase(purchase.code))[0]!.photos).toHaveLength(1);
  });

  test('two clicks at once ask once', async () => {
    const purchase = await arrived();
    const answers = await Promise.all([1, 2].map(() => askReturn(wish(purchase), monday)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
    expect(await db.return.count()).toBe(1);
  });

  test('waits while the buyer’s bank asks for the money', async () => {
    const purchase = await arrived();
    await dispute(purchase.id);
    expect(await askReturn(wish(purchase), monday)).toEqual({ ok: false, why: 'disputed' });
  });
});

describe('giving back', () => {
  test('S6 what comes back and is fit is on the shelf again, and the buyer has the money of those pieces', async () => {
    const { returnId, coffeeOrder, matOrder, buyer, lineId } = await asked(1);
    expect(await agree(returnId, 'money-back')).toMatchObject({ ok: true });
    expect(await refunds(coffeeOrder)).toEqual([]); // nothing before the goods are there
    expect(await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday)).toMatchObject({ ok: true });
    const before = await onHand();
    expect(await receiveBack(seller(), { returnId, fitLineIds: [lineId] }, daysLater(3))).toMatchObject({ ok: true });
    expect(await onHand()).toBe(before + 1);
    expect(await refunds(coffeeOrder)).toEqual([45_000]);
    const order = await db.order.findUniqueOrThrow({ where: { id: coffeeOrder } });
    expect(order).toMatchObject({ status: 'DELIVERED', completeBy: daysLater(8) }); // Thursday, and three working days
    expect(await statusOf(matOrder)).toBe('NEW');
    expect(await refunds(matOrder)).toEqual([]);
    expect(await balance()).toBe(0);
    await completeOrders(nextMonth);
    expect(await statusOf(coffeeOrder)).toBe('COMPLETED');
  });

  test('S6 what is not fit stays off the shelf', async () => {
    const { returnId, buyer } = await asked(2);
    await agree(returnId, 'money-back');
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    const before = await onHand();
    await receiveBack(seller(), { returnId, fitLineIds: [] }, daysLater(1));
    expect(await onHand()).toBe(before);
  });

  test('all of an order ends it as returned; freight goes back for the shop’s fault, and nothing stays held', async () => {
    const { returnId, coffeeOrder, buyer } = await asked(3);
    await agree(returnId, 'money-back');
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    await receiveBack(seller(), { returnId, fitLineIds: [] }, daysLater(1));
    expect(await refunds(coffeeOrder)).toEqual([155_000]);
    expect(await statusOf(coffeeOrder)).toBe('RETURNED');
    expect(await balanceOf(coffeeOrder)).toEqual({ BANK: 155_000, REFUNDS: -155_000 });
  });

  test('of a change of mind the freight of the way there is the shop’s, and released', async () => {
    const { returnId, coffeeOrder, buyer } = await asked(3, { reason: 'CHANGED_MIND' });
    await agree(returnId, 'money-back');
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    await receiveBack(seller(), { returnId, fitLineIds: [] }, daysLater(1));
    expect(await statusOf(coffeeOrder)).toBe('RETURNED');
    expect(await balanceOf(coffeeOrder)).toEqual({ BANK: 155_000, REFUNDS: -135_000, SHOP_BALANCE: -20_000 });
  });

  test('a part of the money settles it at once, and never more than was paid', async () => {
    const { returnId, coffeeOrder } = await asked(1);
    expect(await agree(returnId, 'money', 45_001)).toEqual({ ok: false, why: 'too-much', most: 45_000 });
    expect(await agree(returnId, 'money', 0)).toMatchObject({ why: 'too-much' });
    expect(await agree(returnId, 'parcel')).toEqual({ ok: false, why: 'not-that-way' });
    expect((await returnOf(coffeeOrder)).status).toBe('ASKED');
    expect(await agree(returnId, 'money', 10_000)).toMatchObject({ ok: true });
    expect(await refunds(coffeeOrder)).toEqual([10_000]);
    expect(await statusOf(coffeeOrder)).toBe('DELIVERED');
  });

  test('M6 one piece after the other, with finance in between, give back what was paid and no rupiah more', async () => {
    const purchase = await arrived();
    const line = purchase.orderOf(here.sari).lines[0]!;
    await agreeRefund(
      here.finance,
      { orderId: purchase.coffeeOrder, lines: [{ orderLineId: line.id, goods: 50_000 }], shipping: 0, note: 'Maaf' },
      monday,
    );
    for (const _ of [1, 2]) {
      expect(await askReturn(wish(purchase), monday)).toMatchObject({ ok: true });
      await agree((await returnOf(purchase.coffeeOrder)).id, 'money');
    }
    expect(await refunds(purchase.coffeeOrder)).toEqual([50_000, 45_000, 40_000]);
    expect(await statusOf(purchase.coffeeOrder)).toBe('RETURNED');
    expect(await askReturn(wish(purchase), monday)).toEqual({ ok: false, why: 'moved-on' });
  });

  test('where the shop was paid itself, it is the shop’s task to give it back', async () => {
    const { returnId, id, coffeeOrder } = await asked(1);
    await db.purchase.update({ where: { id }, data: { moneyMode: 'DIRECT' } });
    await agree(returnId, 'money');
    const refund = await db.refund.findFirstOrThrow({ where: { orderId: coffeeOrder } });
    expect(refund).toMatchObject({ way: 'SHOP', amount: 45_000, status: 'OPEN', dueBy: daysLater(3) });
  });

  test('of two clicks at once the second is refused, and the money goes back once', async () => {
    const { returnId, coffeeOrder } = await asked(1);
    const answers = await Promise.all([agree(returnId, 'money'), agree(returnId, 'money')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await refunds(coffeeOrder)).toEqual([45_000]);
  });

  test('while the buyer’s bank asks for the money none goes back', async () => {
    const { returnId, id, coffeeOrder } = await asked(1);
    await dispute(id);
    expect(await agree(returnId, 'money')).toEqual({ ok: false, why: 'disputed' });
    expect((await returnOf(coffeeOrder)).status).toBe('ASKED');
  });
});

describe('a new parcel', () => {
  test('settles an exchange, takes the goods from the stock, and gives the buyer the full time again', async () => {
    const { returnId, coffeeOrder, buyer, lineId } = await asked(1, { kind: 'EXCHANGE' });
    const parcel = { returnId, trackingNumber: 'JN-2', fitLineIds: [lineId], isFromStock: true };
    expect(await sendNew(seller(), parcel, monday)).toMatchObject({ why: 'moved-on' });
    await agree(returnId, 'parcel-back');
    expect(await sendNew(seller(), parcel, monday)).toMatchObject({ why: 'moved-on' }); // not before the goods are there
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    const before = await onHand();
    expect(await sendNew(seller(), { ...parcel, fitLineIds: [] }, daysLater(1))).toMatchObject({ ok: true });
    expect(await onHand()).toBe(before - 1);
    expect(await refunds(coffeeOrder)).toEqual([]);
    // Tuesday, four working days on the way, three to look at it.
    expect(await db.order.findUniqueOrThrow({ where: { id: coffeeOrder } })).toMatchObject({
      status: 'DELIVERED',
      completeBy: daysLater(10),
    });
  });

  test('makes good what was missing, without anything coming back', async () => {
    const { returnId, coffeeOrder } = await asked(1, { kind: 'CLAIM', reason: 'MISSING' });
    await agree(returnId, 'parcel');
    expect((await returnsOfOrder(seller(), coffeeOrder, monday))[0]).toMatchObject({ turn: 'SHOP' });
    const parcel = { returnId, trackingNumber: 'JN-2', fitLineIds: [], isFromStock: true };
    await db.variant.update({ where: { id: here.coffee }, data: { onHand: 0, reserved: 0 } });
    expect(await sendNew(seller(), parcel, monday)).toEqual({ ok: false, why: 'sold-out' });
    expect(await agree(returnId, 'money')).toMatchObject({ ok: true }); // then money instead
    expect(await refunds(coffeeOrder)).toEqual([45_000]);
  });
});

describe('the office', () => {
  test('decides for the buyer what the shop refused', async () => {
    const { returnId, coffeeOrder, buyer } = await asked(1);
    await refuseReturn(seller(), { returnId, answer: 'Memang disangrai gelap.' }, monday);
    expect(await statusOf(coffeeOrder)).toBe('RETURN_REQUESTED');
    expect(await askStaff(buyer, { returnId, note: 'Fotonya jelas.' }, monday)).toMatchObject({ ok: true });
    const decision = { returnId, outcome: 'buyer', amount: 20_000, answer: 'Setengahnya.' } as const;
    expect(await decideReturn(here.sari.owner, decision, monday)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await decideReturn(here.finance, { ...decision, amount: 99_999 }, monday)).toMatchObject({
      why: 'too-much',
    });
    expect(await decideReturn(here.finance, decision, monday)).toMatchObject({ ok: true });
    expect(await refunds(coffeeOrder)).toEqual([20_000]);
    expect(await decideReturn(here.finance, decision, monday)).toMatchObject({ why: 'moved-on' });
    expect(await told('return-to-buyer')).toEqual(['refuse', 'award']);
  });

  test('or for the shop, which is the end of it: the order has the time that was left', async () => {
    const { returnId, coffeeOrder, buyer } = await asked(1);
    await refuseReturn(seller(), { returnId, answer: 'Tidak.' }, daysLater(1));
    await askStaff(buyer, { returnId, note: 'Tolong.' }, daysLater(1));
    await decideReturn(here.finance, { returnId, outcome: 'shop', answer: 'Sesuai keterangan.' }, daysLater(2));
    expect(await db.order.findUniqueOrThrow({ where: { id: coffeeOrder } })).toMatchObject({
      status: 'DELIVERED',
      completeBy: daysLater(5), // three days were left on Monday
    });
    expect(await askStaff(buyer, { returnId, note: 'Lagi!' }, daysLater(2))).toMatchObject({ why: 'moved-on' });
    expect(await withdrawReturn(buyer, returnId, daysLater(2))).toMatchObject({ why: 'moved-on' });
  });

  test('T1 a verifier decides for shops of the own regency alone', async () => {
    const { returnId, buyer } = await asked(1);
    await refuseReturn(seller(), { returnId, answer: 'Tidak.' }, monday);
    await askStaff(buyer, { returnId, note: 'Tolong.' }, monday);
    const verifier = (regencyCode: string) => aPerson({ staff: [{ role: 'VERIFIER', regencyCode }] });
    const [own, other] = [await verifier('15.01'), await verifier('15.71')];
    const decision = { returnId, outcome: 'buyer', answer: 'Ya.' } as const;
    expect((await returnsForStaff(other)).returns).toEqual([]);
    expect(await returnForStaff(other, returnId)).toBeUndefined();
    expect(await decideReturn(other, decision, monday)).toEqual({ ok: false, why: 'not-found' });
    expect((await returnsForStaff(own)).returns).toHaveLength(1);
    expect(await returnForStaff(own, returnId)).toMatchObject({ most: 45_000 });
    expect(await decideReturn(own, decision, monday)).toMatchObject({ ok: true });
  });

  test('is asked when the shop has let its time pass, not before, and by the clock when nobody asks', async () => {
    const { returnId, buyer, coffeeOrder } = await asked(1);
    expect(await askStaff(buyer, { returnId, note: 'Halo?' }, daysLater(1))).toMatchObject({ why: 'moved-on' });
    expect(await tellOfLateShops(daysLater(1))).toBe(0);
    expect(await tellOfLateShops(daysLater(2))).toBe(1);
    expect(await tellOfLateShops(daysLater(3))).toBe(0);
    expect((await returnsOfPurchase(buyer.code, daysLater(2)))[0]!.buyerMay).toMatchObject({ askStaff: true });
    expect(await escalateReturns(daysLater(8))).toBe(0);
    expect(await escalateReturns(daysLater(9))).toBe(1);
    expect((await returnOf(coffeeOrder)).status).toBe('WITH_STAFF');
    expect(await lapseReturns(nextMonth)).toBe(0);
  });

  test('decides as well when the shop says that something else came back', async () => {
    const { returnId, buyer, coffeeOrder } = await asked(1);
    await agree(returnId, 'money-back');
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    expect(await objectToBack(seller(), { returnId, answer: 'Isinya batu.' }, monday)).toMatchObject({ ok: true });
    expect((await returnOf(coffeeOrder)).status).toBe('WITH_STAFF');
  });
});

describe('the buyer’s time', () => {
  test('what is not sent back in five working days is withdrawn, and the order goes on', async () => {
    const { returnId, coffeeOrder } = await asked(1);
    await agree(returnId, 'money-back');
    expect(await lapseReturns(daysLater(6))).toBe(0);
    const [first, second] = await Promise.all([lapseReturns(daysLater(7)), lapseReturns(daysLater(7))]);
    expect(first + second).toBe(1);
    expect((await returnOf(coffeeOrder)).status).toBe('WITHDRAWN');
    expect(await statusOf(coffeeOrder)).toBe('DELIVERED');
    await completeOrders(nextMonth);
    expect(await statusOf(coffeeOrder)).toBe('COMPLETED');
  });

  test('a refusal that is not brought before the office stands after three', async () => {
    const { returnId, coffeeOrder } = await asked(1);
    await refuseReturn(seller(), { returnId, answer: 'Tidak.' }, monday);
    expect(await lapseReturns(daysLater(2))).toBe(0);
    expect(await lapseReturns(daysLater(3))).toBe(1);
    expect(await statusOf(coffeeOrder)).toBe('DELIVERED');
  });

  test('the buyer withdraws, and a shop cannot answer any more', async () => {
    const { returnId, coffeeOrder, buyer } = await asked(1);
    expect(await withdrawReturn({ ...buyer, code: 'x'.repeat(22) }, returnId, monday)).toEqual({
      ok: false,
      why: 'not-found',
    });
    expect(await withdrawReturn(buyer, returnId, daysLater(1))).toMatchObject({ ok: true });
    expect(await agree(returnId, 'money')).toEqual({ ok: false, why: 'moved-on', status: 'WITHDRAWN' });
    expect(await db.order.findUniqueOrThrow({ where: { id: coffeeOrder } })).toMatchObject({
      status: 'DELIVERED',
      completeBy: daysLater(4),
    });
  });
});

test('T1 another shop, and a packer, neither see nor answer it', async () => {
  const { returnId, coffeeOrder, buyer, lineId } = await asked(1);
  const budi = sellerOf(here.budi);
  const packer = { ...seller(), grants: [{ role: 'PACKER' as const, shopId: here.sari.shopId }] };
  const answer = 'Ya.';
  const tries = (who: Parameters<typeof agreeReturn>[0]) => [
    agreeReturn(who, { returnId, way: 'money', answer }, monday),
    refuseReturn(who, { returnId, answer }, monday),
    receiveBack(who, { returnId, fitLineIds: [lineId] }, monday),
    sendNew(who, { returnId, trackingNumber: 'X', fitLineIds: [], isFromStock: true }, monday),
    objectToBack(who, { returnId, answer }, monday),
  ];
  for (const refused of await Promise.all(tries(budi))) expect(refused).toEqual({ ok: false, why: 'not-found' });
  for (const refused of await Promise.all(tries(packer))) expect(refused).toEqual({ ok: false, why: 'not-allowed' });
  expect(await returnsOfOrder(budi, coffeeOrder)).toEqual([]);
  expect((await returnsOfOrder(packer, coffeeOrder))[0]!.may).toEqual({
    answer: false,
    sendNew: false,
    settle: false,
    receive: false,
  });
  expect((await returnOf(coffeeOrder)).status).toBe('ASKED');
  expect(await sendBack({ ...buyer, code: 'y'.repeat(22) }, { returnId, tracking: 'X' })).toMatchObject({
    why: 'not-found',
  });
});

test('the history of a return cannot be changed', async () => {
  await asked(1);
  await expect(db.returnEvent.updateMany({ data: { note: 'x' } })).rejects.toThrow();
});

async function balanceOf(orderId: string) {
  const rows = await db.ledgerEntry.groupBy({
    by: ['account'],
    where: { transaction: { orderId } },
    _sum: { amount: true },
  });
  return Object.fromEntries(
    rows.map(({ account, _sum }) => [account, Number(_sum.amount)] as const).filter(([, sum]) => sum !== 0),
  );
}

async function balance() {
  return (await accountSums()).reduce((sum, { amount }) => sum + amount, 0);
}

/** The buyer's bank asks for the money of a purchase. */
async function dispute(purchaseId: string) {
  const session = await db.checkoutSession.create({
    data: { purchaseId, attempt: 1, openedAt: monday, expiresAt: daysLater(1) },
  });
  await db.dispute.create({
    data: {
      gatewayId: `dp_${purchaseId}`,
      purchaseId,
      sessionId: session.id,
      amount: 1,
      reason: 'fraudulent',
      openedAt: monday,
    },
  });
}
