import { beforeEach, expect, test } from 'vitest';
import { aPerson, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { beginSession, endSession, readSession } from './sessions';
import { chooseShop } from './settings';
import { hashToken } from './tokens';

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);
let personId: string;

beforeEach(async () => {
  ({ personId } = await aPerson({ name: 'Dewi' }));
});

/** What the browser sends back, of what it was told to keep. */
const kept = (setCookie: string) => setCookie.split(';')[0]!;
const signedInWith = async (cookie: string) => (await readSession(cookie)).signedIn;
const signInNow = async () => kept(await beginSession(personId));

test('ASVS 7.2.3, 7.2.4 each sign-in has a new token of 256 bits, and only its hash is kept', async () => {
  const [one, two] = [await signInNow(), await signInNow()];
  const token = one.split('=')[1]!;

  expect(one).not.toBe(two);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const session = await db.session.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } });
  expect(JSON.stringify(session)).not.toContain(token);
  expect(await signedInWith(`sid=${session.tokenHash}`)).toBeUndefined();
  expect(await signedInWith(`sid=${session.id}`)).toBeUndefined();
});

test('ASVS 3.3.1–3.3.4 the cookie is for the browser alone', async () => {
  expect(await beginSession(personId)).toMatch(/^sid=[\w-]{43}; HttpOnly; Max-Age=\d+; Path=\/; SameSite=Lax$/);
});

test('ASVS 7.4.1 a signed-out cookie opens nothing when it is played again, and other browsers stay signed in', async () => {
  const [here, elsewhere] = [await signInNow(), await signInNow()];

  expect(await endSession(here)).toMatch(/^sid=; .*Max-Age=0/);

  expect(await readSession(here)).toEqual({ setCookie: expect.stringMatching(/^sid=; .*Max-Age=0/) });
  expect(await signedInWith(elsewhere)).toMatchObject({ personId });
});

test('ASVS 7.3.1 a session that nobody uses for thirty days ends, one in use is prolonged', async () => {
  const cookie = await signInNow();
  expect((await readSession(cookie)).setCookie).toBeUndefined();

  await db.session.updateMany({ where: { personId }, data: { expiresAt: inDays(10) } });
  expect((await readSession(cookie)).setCookie).toContain(cookie);
  const { expiresAt } = await db.session.findFirstOrThrow({ where: { personId } });
  expect(expiresAt.getTime()).toBeGreaterThan(inDays(29).getTime());

  await db.session.updateMany({ where: { personId }, data: { expiresAt: inDays(-0.001) } });
  expect(await signedInWith(cookie)).toBeUndefined();
  expect(await db.session.count({ where: { personId } })).toBe(0);
});

test('ASVS 7.3.2 after ninety days a session ends, however busy it was, and is cleared away at the next sign-in', async () => {
  const cookie = await signInNow();
  const { absoluteExpiresAt } = await db.session.findFirstOrThrow({ where: { personId } });
  expect(Math.round((absoluteExpiresAt.getTime() - Date.now()) / DAY)).toBe(90);

  await db.session.updateMany({ where: { personId }, data: { absoluteExpiresAt: inDays(-0.001) } });
  expect(await signedInWith(cookie)).toBeUndefined();
  await signInNow();
  expect(await db.session.count({ where: { personId } })).toBe(1);
});

test('ASVS 7.4.2 whoever is disabled is signed out everywhere', async () => {
  const cookie = await signInNow();
  await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });

  expect(await signedInWith(cookie)).toBeUndefined();
});

test.each(['', 'sid=', 'sid=%00', 'sid=x', 'other=1', 'sid=; sid=', `sid=${'x'.repeat(5000)}`])(
  'ASVS 1.5.2 garbage in the cookie is nobody: %#',
  async (cookie) => {
    expect(await signedInWith(cookie)).toBeUndefined();
  },
);

test('the shop that one works in is chosen among one’s own, and only for this session', async () => {
  const [a, b, others] = [await aShop({ name: 'A' }), await aShop({ name: 'B' }), await aShop({ name: 'C' })];
  const inA = await db.shopMembership.create({ data: { personId, shopId: a.shopId, role: 'MANAGER' } });
  const inB = await db.shopMembership.create({ data: { personId, shopId: b.shopId, role: 'PACKER' } });
  const foreign = await db.shopMembership.findFirstOrThrow({ where: { shopId: others.shopId } });
  const [here, elsewhere] = [await signInNow(), await signInNow()];
  const me = (await signedInWith(here))!;
  expect(me.workplace).toMatchObject({ shopId: a.shopId, membershipId: inA.id });

  expect(await chooseShop(me, inB.id)).toBe(true);
  expect(await chooseShop(me, foreign.id)).toBe(false);

  expect((await signedInWith(here))?.workplace).toMatchObject({ shopId: b.shopId, role: 'PACKER' });
  expect((await signedInWith(elsewhere))?.workplace).toMatchObject({ shopId: a.shopId });
});

test('ASVS 8.3.1 a membership that is gone, or of another role now, counts from the next request on', async () => {
  const { shopId } = await aShop();
  const membership = await db.shopMembership.create({ data: { personId, shopId, role: 'MANAGER' } });
  const cookie = await signInNow();
  await chooseShop((await signedInWith(cookie))!, membership.id);
  expect((await signedInWith(cookie))?.grants).toMatchObject([{ role: 'MANAGER', shopId }]);

  await db.shopMembership.update({ where: { id: membership.id }, data: { role: 'PACKER' } });
  expect((await signedInWith(cookie))?.workplace?.role).toBe('PACKER');
  await db.shopMembership.delete({ where: { id: membership.id } });

  expect(await signedInWith(cookie)).toMatchObject({ personId, grants: [], workplace: undefined, workplaces: [] });
});
