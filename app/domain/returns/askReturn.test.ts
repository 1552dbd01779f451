import { beforeEach, describe, expect, test } from 'vitest';
import { type Returns, returnsHere } from '../../../prisma/testing/returns';
import { daysLater, monday, nextMonth } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { completeOrders } from '../orders';
import { askReturn, type ReturnWish, returnsOfPurchase } from '.';

let here: Returns;

beforeEach(async () => {
  here = await returnsHere();
});

describe('asking', () => {
  test('stops the clock that completes the order, and tells the shop, whose time is two working days', async () => {
    const { coffeeOrder, matOrder, code } = await here.asked();
    expect(await here.statusOf(coffeeOrder)).toBe('RETURN_REQUESTED');
    expect(await completeOrders(nextMonth)).toBe(0);
    expect(await here.statusOf(matOrder)).toBe('NEW'); // M4: the other shop's is untouched
    const [shown] = await returnsOfPurchase(code, monday);
    expect(shown).toMatchObject({ turn: 'SHOP', dueBy: daysLater(2), lines: [{ quantity: 1 }] });
    expect(shown!.number).toMatch(/^SP-\d+-\d-R1$/);
    expect(await here.told('return-to-shop')).toEqual(['ask']);
  });

  test('is only for what was received, and not once it is complete', async () => {
    const purchase = await here.paid(monday, [here.coffee], 1);
    expect(await askReturn(here.wish(purchase), monday)).toEqual({ ok: false, why: 'moved-on' });
    await here.completed(purchase.coffeeOrder, purchase.code);
    expect(await askReturn(here.wish(purchase), nextMonth)).toEqual({ ok: false, why: 'moved-on' });
  });

  test('needs the code of the purchase, a reason of its kind, pieces that were bought, and a photo of what is broken', async () => {
    const purchase = await here.arrived();
    const ask = (changes: Partial<ReturnWish>, quantity = 1) =>
      askReturn(here.wish(purchase, quantity, changes), monday);
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
    expect(await ask({ ...broken, photos: Array(6).fill(here.photo) })).toEqual({ ok: false, why: 'too-many-photos' });
    expect(await ask({ ...broken, photos: [here.photo, here.photo] })).toMatchObject({ ok: true });
    expect((await returnsOfPurchase(purchase.code))[0]!.photos).toHaveLength(1);
  });

  test('two clicks at once ask once', async () => {
    const purchase = await here.arrived();
    const answers = await Promise.all([1, 2].map(() => askReturn(here.wish(purchase), monday)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
    expect(await db.return.count()).toBe(1);
  });

  test('waits while the buyer’s bank asks for the money', async () => {
    const purchase = await here.arrived();
    await here.dispute(purchase.id);
    expect(await askReturn(here.wish(purchase), monday)).toEqual({ ok: false, why: 'disputed' });
  });
});
