import { expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { appointAdmin } from './appointAdmin';
import { choosePassword } from './passwordLinks';
import { hashPassword } from './passwords';
import { beginSession, readSession } from './sessions';
import { signIn } from './signIn';

const password = 'perahu tembaga menari';

test('a new administrator of the province comes in by the key', async () => {
  const answer = await appointAdmin({ contact: '0812 9999 0000', name: 'Budi Santoso' });
  if (!answer.ok) throw new Error(answer.why);

  const chosen = await choosePassword({ key: answer.key, password });
  const person = await db.person.findUniqueOrThrow({
    where: { phone: '+6281299990000' },
    include: { staffRoles: true },
  });
  expect(chosen).toEqual({ ok: true, personId: person.id });
  expect(person).toMatchObject({ name: 'Budi Santoso', staffRoles: [{ role: 'ADMIN', regencyCode: null }] });
});

test('a stranger who opened an account in the name of an administrator to be loses it at once', async () => {
  const { personId } = await aPerson({ email: 'kepala@contoh.id' });
  await db.person.update({ where: { id: personId }, data: { passwordHash: await hashPassword(password) } });
  const cookie = await beginSession(personId);

  expect(await appointAdmin({ contact: 'Kepala@contoh.id' })).toMatchObject({ ok: true, isNew: false });

  expect((await readSession(cookie)).signedIn).toBeUndefined();
  expect(await signIn({ contact: 'kepala@contoh.id', password }, '203.0.113.1')).toMatchObject({ why: 'wrong' });
});

test('asked twice, the role is there once and only the newer key opens', async () => {
  const [one, two] = [await appointAdmin({ contact: 'a@contoh.id' }), await appointAdmin({ contact: 'a@contoh.id' })];
  if (!one.ok || !two.ok) throw new Error('refused');

  expect(await db.staffMembership.count({ where: { person: { email: 'a@contoh.id' } } })).toBe(1);
  expect(await choosePassword({ key: one.key, password })).toMatchObject({ ok: false });
  expect(await choosePassword({ key: two.key, password })).toMatchObject({ ok: true });
});

test('nonsense and disabled accounts are refused', async () => {
  const { personId } = await aPerson({ email: 'mantan@contoh.id' });
  await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });

  expect(await appointAdmin({ contact: 'siapa' })).toEqual({ ok: false, why: 'unreadable' });
  expect(await appointAdmin({ contact: 'mantan@contoh.id' })).toEqual({ ok: false, why: 'disabled' });
});
