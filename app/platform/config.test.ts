import { expect, test } from 'vitest';
import { readConfig } from './config';

const database = 'postgres://sepucuk@localhost/sepucuk';
const real = {
  SEPUCUK_MODE: 'production',
  DATABASE_URL: database,
  APP_ORIGIN: 'https://sepucuk.example',
  DATA_KEY: 'ab'.repeat(32),
  BANK_ACCOUNT: 'Bank Jambi|0012345678|Pemprov Jambi',
};

test('a demonstration needs a database and nothing else', () => {
  const read = readConfig({ SEPUCUK_MODE: 'demo', DATABASE_URL: database });
  expect(read).toMatchObject({
    ok: true,
    config: { isReal: false, isHttps: false, APP_ORIGIN: 'http://localhost:3000' },
  });
});

test('production with everything it needs is accepted', () => {
  expect(readConfig(real)).toMatchObject({
    ok: true,
    config: { isReal: true, isHttps: true, bankAccount: { bank: 'Bank Jambi', holder: 'Pemprov Jambi' } },
  });
});

test('production without what it needs is refused, with everything that is wrong in one list', () => {
  const read = readConfig({ SEPUCUK_MODE: 'production', DATABASE_URL: database, LIMITS: 'false', DATA_KEY: '' });
  if (read.ok) throw new Error('it was accepted');
  expect(read.wrong.map((line) => line.split(' ')[0])).toEqual(['APP_ORIGIN', 'DATA_KEY', 'BANK_ACCOUNT', 'LIMITS']);
});

test('QRIS is offered where its text is given, and in a demonstration by one that nobody can pay', () => {
  const demo = readConfig({ SEPUCUK_MODE: 'demo', DATABASE_URL: database });
  const qris = demo.ok && demo.config.qris;
  expect(qris).toContain('CONTOH JANGAN DIBAYAR');
  expect(readConfig(real)).toMatchObject({ ok: true, config: { qris: undefined } });
  expect(readConfig({ ...real, QRIS_PAYLOAD: String(qris) })).toMatchObject({ ok: true, config: { qris } });
  const misspelt = String(qris).replace('JAMBI', 'JAMBY');
  expect(readConfig({ ...real, QRIS_PAYLOAD: misspelt })).toMatchObject({ ok: false });
});

test.each([
  ['SEPUCUK_MODE', 'staging'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['PORT', '70000'],
  ['APP_ORIGIN', 'javascript:alert(1)'],
  ['DATA_KEY', 'rahasia'],
  ['BANK_ACCOUNT', 'Bank Jambi 0012345678'],
  ['TRUSTED_PROXIES', '-1'],
])('a malformed %s is named', (name, value) => {
  const read = readConfig({ ...real, [name]: value });
  if (read.ok) throw new Error('it was accepted');
  expect(read.wrong[0]).toContain(name);
});

test('shoppers of production are served over https alone', () => {
  expect(readConfig({ ...real, APP_ORIGIN: 'http://sepucuk.example' })).toEqual({
    ok: false,
    wrong: ['APP_ORIGIN must begin with https:'],
  });
});

const card = { STRIPE_SECRET_KEY: 'sk_live_0123', STRIPE_WEBHOOK_SECRET: 'whsec_0123' };

test('cards are taken where both secrets are given', () => {
  expect(readConfig({ ...real, ...card })).toMatchObject({
    ok: true,
    config: { gateway: { secretKey: 'sk_live_0123' } },
  });
  expect(readConfig(real)).toMatchObject({ ok: true, config: { gateway: undefined } });
});

test.each([
  ['half of the secrets', { STRIPE_SECRET_KEY: card.STRIPE_SECRET_KEY }, 'belong together'],
  ['a test key', { ...card, STRIPE_SECRET_KEY: 'sk_test_0123' }, 'is a test key'],
  ['the local gateway', { ...card, STRIPE_API_ORIGIN: 'http://localhost:3001' }, 'local gateway'],
])('production with %s is refused', (_, settings, say) => {
  expect(readConfig({ ...real, ...settings })).toEqual({ ok: false, wrong: [expect.stringContaining(say)] });
});

test('a live key is refused everywhere else: no rehearsal moves real money', () => {
  const read = readConfig({ SEPUCUK_MODE: 'demo', DATABASE_URL: database, ...card });
  expect(read).toEqual({ ok: false, wrong: [expect.stringContaining('live key')] });
});

test('notices to phones need both keys, and well-formed ones', () => {
  const keys = { PUSH_PUBLIC_KEY: `B${'a'.repeat(86)}`, PUSH_PRIVATE_KEY: 'a'.repeat(43) };
  expect(readConfig(real)).toMatchObject({ ok: true, config: { push: undefined } });
  expect(readConfig({ ...real, ...keys })).toMatchObject({
    ok: true,
    config: { push: { publicKey: keys.PUSH_PUBLIC_KEY, contact: 'https://sepucuk.example' } },
  });
  for (const wrong of [{ PUSH_PRIVATE_KEY: '' }, { PUSH_PUBLIC_KEY: 'x' }, { PUSH_CONTACT: 'bantuan' }])
    expect(readConfig({ ...real, ...keys, ...wrong })).toMatchObject({
      ok: false,
      wrong: [expect.stringMatching(/^PUSH_/)],
    });
});
