import { expect, test } from 'vitest';
import { db } from '../../platform/db';
import { takeSignUpTurn } from './limits';
import { signUp, TERMS_VERSION } from './signUp';

const dewi = { name: 'Dewi', contact: 'dewi@contoh.id', password: 'perahu tembaga menari', language: 'id' as const };
const now = new Date('2026-11-24T03:00:00Z');

test('an account keeps what was typed, the consent with its version and time, and no password', async () => {
  const answer = await signUp({ ...dewi, contact: 'Dewi@Contoh.id' }, '203.0.113.1', now);

  const person = await db.person.findUniqueOrThrow({ where: { email: 'dewi@contoh.id' }, include: { consents: true } });
  expect(answer).toEqual({ ok: true, personId: person.id });
  expect(person).toMatchObject({ name: 'Dewi', phone: null, emailVerifiedAt: null, language: 'id', createdAt: now });
  expect(person.consents).toMatchObject([{ subject: 'terms-and-privacy', version: TERMS_VERSION, at: now }]);
  expect(person.passwordHash).not.toContain('perahu');
});

test('T4 of twenty that come at once with one address in different letters, one gets an account', async () => {
  const contacts = ['Sari@Contoh.id', 'sari@contoh.id', 'SARI@CONTOH.ID', 'sari@CONTOH.id'];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => signUp({ ...dewi, contact: contacts[i % 4]! }, `203.0.113.${i}`)),
  );

  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, why: 'refused', problems: { contact: 'taken' } });
  expect(await db.person.count({ where: { email: 'sari@contoh.id' } })).toBe(1);
  expect(await db.consent.count({ where: { person: { email: 'sari@contoh.id' } } })).toBe(1);
});

test('T4 one phone number is one account, however it is written', async () => {
  const contacts = ['0812 1111 2222', '+62812-1111-2222', '6281211112222'];
  const answers = await Promise.all(contacts.map((contact) => signUp({ ...dewi, contact }, '203.0.113.50')));

  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await db.person.count({ where: { phone: '+6281211112222' } })).toBe(1);
});

test('everything that is wrong is said at once, and nothing is kept', async () => {
  const wrong = { name: ' ', contact: '0812', password: 'rahasia1', language: 'id' as const };

  expect(await signUp(wrong, '203.0.113.2')).toEqual({
    ok: false,
    why: 'refused',
    problems: { name: 'missing', contact: 'unreadable', password: 'guessable' },
  });
});

test('ASVS 6.3.8 whoever asks for known addresses is stopped after a while', async () => {
  const from = '198.51.100.1';
  for (let i = 0; i < 20; i++) await takeSignUpTurn(from);

  expect(await signUp({ ...dewi, contact: 'dewi@contoh.id' }, from)).toMatchObject({ why: 'too-often' });
  expect(await signUp({ ...dewi, contact: 'lain@contoh.id' }, from)).toMatchObject({ why: 'too-often' });
});
