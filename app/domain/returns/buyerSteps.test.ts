import { beforeEach, describe, expect, test } from 'vitest';
import { type Returns, returnsHere } from '../../../prisma/testing/returns';
import { daysLater, monday, nextMonth } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { completeOrders } from '../orders';
import { lapseReturns, refuseReturn, withdrawReturn } from '.';

let here: Returns;

beforeEach(async () => {
  here = await returnsHere();
});

describe('the buyer’s time', () => {
  test('what is not sent back in five working days is withdrawn, and the order goes on', async () => {
    const { returnId, coffeeOrder } = await here.asked(1);
    await here.agree(returnId, 'money-back');
    expect(await lapseReturns(daysLater(6))).toBe(0);
    const [first, second] = await Promise.all([lapseReturns(daysLater(7)), lapseReturns(daysLater(7))]);
    expect(first + second).toBe(1);
    expect((await here.returnOf(coffeeOrder)).status).toBe('WITHDRAWN');
    expect(await here.statusOf(coffeeOrder)).toBe('DELIVERED');
    await completeOrders(nextMonth);
    expect(await here.statusOf(coffeeOrder)).toBe('COMPLETED');
  });

  test('a refusal that is not brought before the office stands after three', async () => {
    const { returnId, coffeeOrder } = await here.asked(1);
    await refuseReturn(here.seller(), { returnId, answer: 'Tidak.' }, monday);
    expect(await lapseReturns(daysLater(2))).toBe(0);
    expect(await lapseReturns(daysLater(3))).toBe(1);
    expect(await here.statusOf(coffeeOrder)).toBe('DELIVERED');
  });

  test('the buyer withdraws, and a shop cannot answer any more', async () => {
    const { returnId, coffeeOrder, buyer } = await here.asked(1);
    expect(await withdrawReturn({ ...buyer, code: 'x'.repeat(22) }, returnId, monday)).toEqual({
      ok: false,
      why: 'not-found',
    });
    expect(await withdrawReturn(buyer, returnId, daysLater(1))).toMatchObject({ ok: true });
    expect(await here.agree(returnId, 'money')).toEqual({ ok: false, why: 'moved-on', status: 'WITHDRAWN' });
    expect(await db.order.findUniqueOrThrow({ where: { id: coffeeOrder } })).toMatchObject({
      status: 'DELIVERED',
      completeBy: daysLater(4),
    });
  });
});
