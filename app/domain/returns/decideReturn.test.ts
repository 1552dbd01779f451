import { beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { type Returns, returnsHere } from '../../../prisma/testing/returns';
import { daysLater, monday, nextMonth } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import {
  askStaff,
  decideReturn,
  escalateReturns,
  lapseReturns,
  objectToBack,
  refuseReturn,
  returnForStaff,
  returnsForStaff,
  returnsOfPurchase,
  sendBack,
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
});
