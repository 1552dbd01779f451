import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { handOver } from './handOver';
import { allMessages, messagesOf, messagesToHandOver } from './lists';
import { tell } from './tell';

const now = new Date('2026-11-24T03:00:00Z');
const paid = { kind: 'purchase-paid' as const, values: { number: 'SPC-7', total: 125_000 }, path: '/akun' };
let dewi: Actor;
let finance: Actor;

beforeEach(async () => {
  await executeSql('truncate "Message"');
  dewi = await aPerson({ name: 'Dewi' });
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
});

const recipient = (personId?: string) => ({
  personId,
  name: 'Dewi',
  email: null,
  phone: '+6281234567890',
  language: 'id' as const,
});

async function told(state: 'WAITING' | 'WAITING_CHANNEL' = 'WAITING', personId?: string) {
  await db.$transaction((tx) => tell(tx, recipient(personId), paid, now));
  const { id } = await db.message.findFirstOrThrow({ orderBy: { id: 'desc' } });
  await db.message.update({ where: { id }, data: { state } });
  return id;
}

async function jobsFor(): Promise<number> {
  const { rows } = await executeSql(
    `select from pgboss.job where name = 'deliver-message' and data->>'messageId' in (select id::text from "Message")`,
  );
  return rows.length;
}

test('a message and its job exist together, or not at all', async () => {
  await told();
  expect(await jobsFor()).toBe(1);

  const failing = db.$transaction(async (tx) => {
    await tell(tx, recipient(), paid, now);
    throw new Error('the cause is gone');
  });
  await expect(failing).rejects.toThrow('the cause is gone');
  expect([await db.message.count(), await jobsFor()]).toEqual([1, 1]);
});

test('T0 everybody reads their own messages only, newest first, a page at a time', async () => {
  const budi = await aPerson({ name: 'Budi' });
  await told('WAITING', budi.personId);
  const mine: string[] = [];
  for (let i = 0; i < 21; i++) mine.unshift(await told('WAITING', dewi.personId));

  const first = await messagesOf(dewi);
  const second = await messagesOf(dewi, first.next);

  expect([...first.messages, ...second.messages].map(({ id }) => id)).toEqual(mine);
  expect([first.messages.length, second.next]).toEqual([20, undefined]);
  expect(await allMessages()).toMatchObject({ next: expect.any(String) });
});

test('messages without a channel are listed for whoever may hand them over, longest waiting first', async () => {
  const ids = [await told('WAITING_CHANNEL'), await told('WAITING_CHANNEL')];
  await told('WAITING');

  expect((await messagesToHandOver(finance)).messages.map(({ id }) => id)).toEqual(ids);
  expect((await messagesToHandOver(finance, ids[0])).messages.map(({ id }) => id)).toEqual([ids[1]]);
  expect((await messagesToHandOver(dewi)).messages).toEqual([]);
  const verifier = await aPerson({ staff: [{ role: 'VERIFIER' }] });
  expect((await messagesToHandOver(verifier)).messages).toEqual([]);
});

test('of two who hand over at once, one does and the other hears that it has moved on', async () => {
  const messageId = await told('WAITING_CHANNEL');
  const answers = await Promise.all([handOver(finance, messageId, now), handOver(finance, messageId, now)]);

  expect(answers).toContainEqual({ ok: true, name: 'Dewi' });
  expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
  expect(await db.message.findUnique({ where: { id: messageId } })).toMatchObject({
    state: 'HANDED_OVER',
    deliveredAt: now,
  });
});

test('T7 whoever has no key to it hands over nothing, staff of a regency neither', async () => {
  const messageId = await told('WAITING_CHANNEL');
  const ofKerinci = await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] });

  for (const actor of [dewi, ofKerinci])
    expect(await handOver(actor, messageId)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await handOver(finance, await told('WAITING'))).toEqual({ ok: false, why: 'moved-on' });
});
