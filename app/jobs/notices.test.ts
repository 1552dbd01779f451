import { expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../prisma/seed/story';
import { wish } from '../domain/wishes';
import { config } from '../platform/config';
import { db } from '../platform/db';
import { deliverMessage } from './deliverMessage';
import { turnClock } from './turnClock';

test('the clock tells what somebody waits for; the letter ends with the way to the settings, and burdens no staff', async () => {
  const { personId } = await aPerson();
  await db.person.update({ where: { id: personId }, data: { email: null, phone: '+6281200000777', language: 'en' } });
  const goods = await aProduct(await aShop(), { onHand: 3 });
  await wish(personId, goods.productId, { tellStock: true });

  await turnClock();
  const message = await db.message.findFirstOrThrow({ where: { personId } });
  await deliverMessage({ messageId: message.id });

  const { text, state } = await db.message.findUniqueOrThrow({ where: { id: message.id } });
  expect(text).toContain('is back in stock');
  expect(text).toContain(`${config.APP_ORIGIN}/produk/${goods.slug}\n`);
  expect(text!.endsWith(`\n${config.APP_ORIGIN}/akun/pemberitahuan`)).toBe(true);
  expect(state).toBe('SENT');
});
