import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { choosePassword, holderOfPasswordKey, makePasswordKey } from './passwordLinks';
import { beginSession, readSession } from './sessions';
import { signIn } from './signIn';

const now = new Date('2026-11-24T03:00:00Z');
const soon = new Date('2026-11-24T04:59:59Z');
const tooLate = new Date('2026-11-24T05:00:01Z');
const password = 'perahu tembaga menari';
let personId: string;
let email: string;
let people = 0;

beforeEach(async () => {
  email = `budi${++people}@contoh.id`;
  ({ personId } = await aPerson({ name: 'Budi', email }));
});

const makeKey = () => db.$transaction((tx) => makePasswordKey(tx, personId, now));

test('T5 a key opens once, ends every session and every notice to a phone, and looking at it does not use it up', async () => {
  const cookie = await beginSession(personId);
  const phone = { endpoint: `https://push.example.com/${personId}`, p256dh: 'x', auth: 'x', language: 'id' as const };
  await db.pushSubscription.create({ data: { ...phone, personId, madeAt: now } });
  const key = await makeKey();
  expect(await db.accountToken.findMany({ where: { tokenHash: key } })).toEqual([]);
  expect(await holderOfPasswordKey(key, soon)).toMatchObject({ name: 'Budi' });
  expect(await holderOfPasswordKey(key, soon)).toMatchObject({ name: 'Budi' });

  expect(await choosePassword({ key, password }, soon)).toEqual({ ok: true, personId });

  expect(await choosePassword({ key, password: 'lampion ombak genting' }, soon)).toEqual({ ok: false, why: 'dead' });
  expect(await holderOfPasswordKey(key, soon)).toBeNull();
  expect((await readSession(cookie)).signedIn).toBeUndefined();
  expect(await db.pushSubscription.count({ where: { personId } })).toBe(0); // nor does a phone of theirs hear anything
  expect(await signIn({ contact: email, password }, '203.0.113.1')).toEqual({ ok: true, personId });
});

test('T5 of ten that come with one key at once, one chooses the password', async () => {
  const key = await makeKey();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) => choosePassword({ key, password: `${password} ${i}` }, soon)),
  );

  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
});

test('T5 a key ends after two hours, and when a newer one is made', async () => {
  const old = await makeKey();
  const key = await makeKey();

  expect(await choosePassword({ key: old, password }, soon)).toMatchObject({ why: 'dead' });
  expect(await choosePassword({ key, password }, tooLate)).toMatchObject({ why: 'dead' });
  expect(await choosePassword({ key: 'dikarang', password }, soon)).toMatchObject({ why: 'dead' });
  expect(await choosePassword({ key: '', password }, soon)).toMatchObject({ why: 'dead' });
});

test('a weak password does not use up the key', async () => {
  const key = await makeKey();

  expect(await choosePassword({ key, password: 'budi2026' }, soon)).toEqual({
    ok: false,
    why: 'weak',
    weakness: 'guessable',
  });
  expect(await choosePassword({ key, password }, soon)).toMatchObject({ ok: true });
});

test('whoever is disabled chooses nothing', async () => {
  const key = await makeKey();
  await db.person.update({ where: { id: personId }, data: { disabledAt: now } });

  expect(await choosePassword({ key, password }, soon)).toMatchObject({ why: 'dead' });
});
