import { hash } from '@node-rs/argon2';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { hashPassword } from './passwords';
import { signIn } from './signIn';

const password = 'perahu tembaga menari';
const wrong = 'perahu tembaga tidur';
const now = new Date('2026-11-24T03:00:00Z');
let email: string;
let personId: string;
let passwordHash: string;
let people = 0;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  email = `dewi${++people}@contoh.id`;
  passwordHash ??= await hashPassword(password);
  ({ personId } = await aPerson({ email, phone: `+628123456${1000 + people}` }));
  await db.person.update({ where: { id: personId }, data: { passwordHash } });
});
afterEach(() => vi.useRealTimers());

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const home = () => `203.0.113.${people}`;
const tryOnce = (password: string, ip = home()) => signIn({ contact: email, password }, ip);

test('the e-mail address and the phone number both open, however they are written', async () => {
  for (const contact of [email, email.toUpperCase(), `+628123456${1000 + people}`, `08123456${1000 + people}`])
    expect(await signIn({ contact, password }, home())).toEqual({ ok: true, personId });
});

test('ASVS 6.3.8 unknown, wrong, disabled and without a password: one answer', async () => {
  const answers = [await tryOnce(wrong), await signIn({ contact: 'tidakada@contoh.id', password }, home())];
  await db.person.update({ where: { id: personId }, data: { disabledAt: now } });
  answers.push(await tryOnce(password));
  await db.person.update({ where: { id: personId }, data: { disabledAt: null, passwordHash: null } });
  answers.push(await tryOnce(password));

  for (const answer of answers) expect(answer).toEqual({ ok: false, why: 'wrong' });
});

test('ASVS 6.3.8 unknown takes as long as wrong', async () => {
  const time = async (contact: string) => {
    const start = performance.now();
    for (let i = 0; i < 5; i++) await signIn({ contact, password: wrong }, `198.51.100.${i}`);
    return performance.now() - start;
  };
  await time(email);
  const [known, unknown] = [await time(email), await time('tidakada2@contoh.id')];

  // Without a hash to compare it would be over in a tenth of the time; the machine's own noise stays far from that.
  expect(unknown / known).toBeGreaterThan(0.4);
  expect(unknown / known).toBeLessThan(2.5);
});

test('a hash of an older cost is made anew at sign-in', async () => {
  const old = await hash(password, { memoryCost: 8_192 });
  await db.person.update({ where: { id: personId }, data: { passwordHash: old } });

  expect(await tryOnce(password)).toMatchObject({ ok: true });
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } });
  expect(person.passwordHash).toContain('m=19456');
  expect(await tryOnce(password)).toMatchObject({ ok: true });
});

test('T6 guessing gets slower and slower; after the wait the right password opens, and all is forgotten', async () => {
  for (let i = 0; i < 6; i++) expect(await tryOnce(wrong)).toMatchObject({ why: 'wrong' });

  expect(await tryOnce(password)).toEqual({ ok: false, why: 'too-often', retryAfter: 15 });
  later(16);
  expect(await tryOnce(wrong)).toMatchObject({ why: 'wrong' });
  expect(await tryOnce(password)).toEqual({ ok: false, why: 'too-often', retryAfter: 30 });
  later(31);
  expect(await tryOnce(password)).toEqual({ ok: true, personId });
  for (let i = 0; i < 5; i++) expect(await tryOnce(wrong)).toMatchObject({ why: 'wrong' });
  expect(await tryOnce(password)).toMatchObject({ ok: true });
});
