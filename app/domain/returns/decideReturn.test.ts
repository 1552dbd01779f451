import { beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { type Returns, returnsHere } from '../../../prisma/testing/returns';
import { daysLater, monday, nextMonth, sellerOf } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import {
  askStaff,
  decideReturn,
  escalateReturns,
  lapseReturns,
  objectToBack,
  receiveBack,
  refuseReturn,
  returnForStaff,
  returnsForStaff,
  returnsOfOrder,
  returnsOfPurchase,
  sendBack,
  shelveBack,
  tellOfLateShops,
  withdrawReturn,
} from '.';

let here: Returns;

beforeEach(async () => {
  here = await returnsHere();
});

describe('the office', () => {
  test('decides for the buyer what the shop refused', async () => {
    const { returnId, coffeeOrder, buyer } = await here.asked(1);
    await refuseReturn(here.seller(), { returnId, answer: 'Memang disangrai gelap.' }, monday);
    expect(await here.statusOf(coffeeOrder)).toBe('RETURN_REQUESTED');
    expect(await askStaff(buyer, { returnId, note: 'Fotonya jelas.' }, monday)).toMatchObject({ ok: true });
    const decision = { returnId, outcome: 'buyer', amount: 20_000, answer: 'Setengahnya.' } as const;
    expect(await decideReturn(here.sari.owner, decision, monday)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await decideReturn(here.finance, { ...decision, amount: 99_999 }, monday)).toMatchObject({
      why: 'too-much',
    });
    expect(await decideReturn(here.finance, decision, monday)).toMatchObject({ ok: true });
    expect(await here.refunds(coffeeOrder)).toEqual([20_000]);
    expect(await decideReturn(here.finance, decision, monday)).toMatchObject({ why: 'moved-on' });
    expect(await here.told('return-to-buyer')).toEqual(['refuse', 'award']);
  });

  test('or for the shop, which is the end of it: the order has the time that was left', async () => {
    const { returnId, coffeeOrder, buyer } = await here.asked(1);
    await refuseReturn(here.seller(), { returnId, answer: 'Tidak.' }, daysLater(1));
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
    const { returnId, buyer } = await here.asked(1);
    await refuseReturn(here.seller(), { returnId, answer: 'Tidak.' }, monday);
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
    const { returnId, buyer, coffeeOrder } = await here.asked(1);
    expect(await askStaff(buyer, { returnId, note: 'Halo?' }, daysLater(1))).toMatchObject({ why: 'moved-on' });
    expect(await tellOfLateShops(daysLater(1))).toBe(0);
    expect(await tellOfLateShops(daysLater(2))).toBe(1);
    expect(await tellOfLateShops(daysLater(3))).toBe(0);
    expect((await returnsOfPurchase(buyer.code, daysLater(2)))[0]!.buyerMay).toMatchObject({ askStaff: true });
    expect(await escalateReturns(daysLater(8))).toBe(0);
    expect(await escalateReturns(daysLater(9))).toBe(1);
    expect((await here.returnOf(coffeeOrder)).status).toBe('WITH_STAFF');
    expect(await lapseReturns(nextMonth)).toBe(0);
  });

  test('decides as well when the shop says that something else came back', async () => {
    const { returnId, buyer, coffeeOrder } = await here.asked(1);
    await here.agree(returnId, 'money-back');
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    expect(await objectToBack(here.seller(), { returnId, answer: 'Isinya batu.' }, monday)).toMatchObject({ ok: true });
    expect((await here.returnOf(coffeeOrder)).status).toBe('WITH_STAFF');
  });

  test('both sides are told when it goes to the office and when it is decided, whoever brought it there', async () => {
    const bySilence = await here.asked(1);
    await escalateReturns(daysLater(9));
    expect(await here.told('return-to-buyer')).toEqual(['escalate']);
    expect(await here.told('return-to-shop')).toEqual(['ask', 'escalate']);
    const decision = { returnId: bySilence.returnId, outcome: 'shop', answer: 'Tidak.' } as const;
    await decideReturn(here.finance, decision, daysLater(9));
    expect(await here.told('return-to-buyer')).toEqual(['escalate', 'reject']);
    expect(await here.told('return-to-shop')).toEqual(['ask', 'escalate', 'reject']);
  });

  test('S6 sends the goods back first: on the shelf again when the shop has them, and the money then', async () => {
    const { returnId, buyer, coffeeOrder, lineId } = await here.asked(2);
    await refuseReturn(here.seller(), { returnId, answer: 'Tidak.' }, monday);
    await askStaff(buyer, { returnId, note: 'Tolong.' }, monday);
    const decision = { returnId, outcome: 'buyer-back', answer: 'Kirim kembali, ongkir toko.' } as const;
    expect(await decideReturn(here.sari.owner, decision, monday)).toEqual({ ok: false, why: 'not-allowed' });
    const both = await Promise.all([1, 2].map(() => decideReturn(here.finance, decision, monday)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await here.refunds(coffeeOrder)).toEqual([]);
    expect((await returnsOfPurchase(buyer.code, monday))[0]).toMatchObject({
      ...{ status: 'AGREED', turn: 'BUYER', dueBy: daysLater(7) },
      buyerMay: { sendBack: true },
    });
    // What the office has decided a shop can no longer refuse.
    expect(await refuseReturn(here.seller(), { returnId, answer: 'Tidak!' }, monday)).toMatchObject({
      why: 'moved-on',
    });

    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    const before = await here.onHand();
    await receiveBack(here.seller(), { returnId, fitLineIds: [lineId] }, daysLater(2));
    expect(await here.onHand()).toBe(before + 2);
    expect(await here.refunds(coffeeOrder)).toEqual([90_000]);
    expect(await here.told('return-to-buyer')).toEqual(['refuse', 'awardBack', 'receiveBack']);
    expect(await here.told('return-to-shop')).toEqual(['ask', 'askStaff', 'awardBack', 'sendBack']);
    expect(await here.balance()).toBe(0);
  });

  test('sends nothing back that has gone already, or that never came', async () => {
    const sent = await here.asked(1);
    await here.agree(sent.returnId, 'money-back');
    await sendBack(sent.buyer, { returnId: sent.returnId, tracking: 'JB-1' }, monday);
    await objectToBack(here.seller(), { returnId: sent.returnId, answer: 'Isinya batu.' }, monday);
    const missing = await here.asked(1, { kind: 'CLAIM', reason: 'MISSING' });
    await refuseReturn(here.seller(), { returnId: missing.returnId, answer: 'Tidak.' }, monday);
    await askStaff(missing.buyer, { returnId: missing.returnId, note: 'Tolong.' }, monday);
    for (const { returnId } of [sent, missing]) {
      const decision = { returnId, outcome: 'buyer-back', answer: 'Kirim kembali.' } as const;
      expect(await decideReturn(here.finance, decision, monday)).toEqual({ ok: false, why: 'not-that-way' });
      expect(await returnForStaff(here.finance, returnId)).toMatchObject({ status: 'WITH_STAFF', mayGoBack: false });
    }
  });

  test('S6 what lies in the shop when the office decides for the buyer goes on the shelf once', async () => {
    const { returnId, buyer, coffeeOrder, lineId } = await here.asked(2);
    await here.agree(returnId, 'money-back');
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    await objectToBack(here.seller(), { returnId, answer: 'Bungkusnya terbuka.' }, monday);
    const shelve = (seller = here.seller()) => shelveBack(seller, { returnId, fitLineIds: [lineId] }, daysLater(2));
    expect(await shelve()).toMatchObject({ ok: false, why: 'moved-on' }); // before it is decided whose they are
    await decideReturn(here.finance, { returnId, outcome: 'buyer', answer: 'Bungkus boleh terbuka.' }, daysLater(1));
    expect((await returnsOfOrder(here.seller(), coffeeOrder, daysLater(1)))[0]!.may).toMatchObject({ shelve: true });

    const before = await here.onHand();
    expect(await shelve(sellerOf(here.budi))).toEqual({ ok: false, why: 'not-found' });
    const packer = { ...here.seller(), grants: [{ role: 'PACKER' as const, shopId: here.sari.shopId }] };
    expect(await shelve(packer)).toEqual({ ok: false, why: 'not-allowed' });
    const answers = await Promise.all([shelve(), shelve()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await here.onHand()).toBe(before + 2);
    expect((await returnsOfOrder(here.seller(), coffeeOrder, daysLater(2)))[0]!.may).toMatchObject({ shelve: false });
    expect(await here.refunds(coffeeOrder)).toEqual([90_000]);
  });
});
