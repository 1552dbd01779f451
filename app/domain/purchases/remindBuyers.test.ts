import { beforeEach, expect, test } from 'vitest';
import { buy } from '../../../prisma/seed/shopping';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import { remindBuyers } from '.';

const placedAt = new Date('2026-11-23T03:00:00Z');
const hoursLater = (hours: number) => new Date(placedAt.getTime() + hours * 60 * 60 * 1000);

let purchaseId: string;

beforeEach(async () => {
  await executeSql('truncate "Purchase" cascade');
  const answer = await buy([(await aProduct(await aShop())).variantId], 1, placedAt);
  if (!answer.ok) throw new Error(answer.why);
  purchaseId = (await db.purchase.findUniqueOrThrow({ where: { code: answer.code } })).id;
});

const reminders = () => db.message.findMany({ where: { purchaseId, kind: 'purchase-reminder' } });

test('six hours before the deadline the buyer is reminded, once, however often the clock turns', async () => {
  expect(await remindBuyers(hoursLater(17.9))).toBe(0);
  await Promise.all([remindBuyers(hoursLater(18)), remindBuyers(hoursLater(18))]);
  expect(await remindBuyers(hoursLater(19))).toBe(0);

  expect(await reminders()).toMatchObject([{ values: { total: 65_000, payBy: hoursLater(24).toISOString() } }]);
});

test('after the deadline it is too late to remind', async () => {
  expect(await remindBuyers(hoursLater(24))).toBe(0);
});

test.each([
  ['has paid', { status: 'PAID', endedAt: placedAt }],
  ['has cancelled', { status: 'CANCELLED', endedAt: placedAt }],
  ['pays by card', { method: 'CARD' }],
] as const)('whoever %s is left in peace', async (_, data) => {
  await db.purchase.update({ where: { id: purchaseId }, data });
  expect(await remindBuyers(hoursLater(20))).toBe(0);
});

test('whoever has sent a picture of the transfer is left in peace', async () => {
  await db.transferProof.create({ data: { purchaseId, hash: 'a'.repeat(64), sentAt: placedAt } });
  expect(await remindBuyers(hoursLater(20))).toBe(0);
});
