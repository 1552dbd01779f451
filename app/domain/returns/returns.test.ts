import { beforeEach, expect, test } from 'vitest';
import { type Returns, returnsHere } from '../../../prisma/testing/returns';
import { monday, sellerOf } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { agreeReturn, objectToBack, receiveBack, refuseReturn, returnsOfOrder, sendBack, sendNew } from '.';

let here: Returns;

beforeEach(async () => {
  here = await returnsHere();
});

test('T1 another shop, and a packer, neither see nor answer it', async () => {
  const { returnId, coffeeOrder, buyer, lineId } = await here.asked(1);
  const budi = sellerOf(here.budi);
  const packer = { ...here.seller(), grants: [{ role: 'PACKER' as const, shopId: here.sari.shopId }] };
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
    shelve: false,
  });
  expect((await here.returnOf(coffeeOrder)).status).toBe('ASKED');
  expect(await sendBack({ ...buyer, code: 'y'.repeat(22) }, { returnId, tracking: 'X' })).toMatchObject({
    why: 'not-found',
  });
});

test('the history of a return cannot be changed', async () => {
  await here.asked(1);
  await expect(db.returnEvent.updateMany({ data: { note: 'x' } })).rejects.toThrow();
});
