import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { networkOf, takeSignInTurn, takeSignUpTurn } from './limits';

let people = 0;
let contact: { email: string };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T03:00:00Z') });
  contact = { email: `dewi${++people}@contoh.id` };
});
afterEach(() => vi.useRealTimers());

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

test('T6 after five free tries each wait is twice as long as the one before, and never beyond a quarter of an hour', async () => {
  const waits: number[] = [];
  for (let i = 0; i < 20; i++) {
    const turn = await takeSignInTurn(contact, '203.0.113.1');
    if (turn.ok) continue;
    waits.push(turn.retryAfter);
    later(turn.retryAfter);
  }

  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900]);
});

test('T6 many at once get no more tries than one after the other', async () => {
  const turns = await Promise.all(Array.from({ length: 20 }, () => takeSignInTurn(contact, '203.0.113.2')));

  expect(turns.filter(({ ok }) => ok)).toHaveLength(6);
});

test('T6 whoever attacks from many places gets few tries, and does not lock out the owner', async () => {
  let tries = 0;
  for (let round = 0; round < 3; round++)
    for (let i = 0; i < 40; i++) if ((await takeSignInTurn(contact, `198.51.100.${i}`)).ok) tries++;

  expect(tries).toBeLessThan(100);
  expect(await takeSignInTurn(contact, '192.0.2.1')).toMatchObject({ ok: true });
});

test('ASVS 6.3.1 one place that tries many accounts is stopped, and may go on later', async () => {
  const spray = (i: number) => takeSignInTurn({ email: `orang${i}@contoh.id` }, '203.0.113.3');
  for (let i = 0; i < 100; i++) expect(await spray(i)).toMatchObject({ ok: true });

  expect(await spray(100)).toEqual({ ok: false, why: 'too-often', retryAfter: 900 });
  later(901);
  expect(await spray(101)).toMatchObject({ ok: true });
});

test('a hall full of people who all sign in gets on', async () => {
  for (let i = 0; i < 150; i++) {
    const turn = await takeSignInTurn({ email: `tamu${i}@contoh.id` }, '203.0.113.4');
    if (!turn.ok) throw new Error(`number ${i} was turned away`);
    await turn.succeeded();
  }
});

test('ASVS 2.4.1 opening accounts and asking for known ones runs out; later it works again', async () => {
  for (let i = 0; i < 20; i++) expect(await takeSignUpTurn('203.0.113.5')).toMatchObject({ ok: true });

  expect(await takeSignUpTurn('203.0.113.5')).toEqual({ ok: false, why: 'too-often', retryAfter: 900 });
  later(901);
  expect(await takeSignUpTurn('203.0.113.5')).toMatchObject({ ok: true });
});

test('one subscriber is one network, however many addresses it has', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0');
  expect(networkOf('::ffff:203.0.113.7')).toBe('::ffff:203.0.113.7');
});
