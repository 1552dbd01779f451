import { beforeEach, expect, test } from 'vitest';
import { aPerson, aShop } from '../../../prisma/seed/story';
import { db, type Transaction } from '../../platform/db';
import { type Actor, beginSession, choosePassword, chooseShop, may, readSession } from '../accounts';
import { acceptInvitation, declineInvitation, readInvitation } from './answerInvitation';
import { changeRole, takeOutPerson } from './changePeople';
import { type HelperRole, invitePerson, renewInvitation, takeBackInvitation } from './invitePerson';
import { peopleOfShop } from './peopleOfShop';

const now = new Date('2026-11-24T03:00:00Z');
const later = (days: number, ms = 0) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000 + ms);

let shop: Awaited<ReturnType<typeof aShop>>;
let owner: Actor & { shopId: string };
let count = 0;

beforeEach(async () => {
  shop = await aShop();
  owner = { ...shop.owner, shopId: shop.shopId };
  count += 1;
});

async function invited(role: HelperRole = 'PACKER', contact = `bantu${count}@contoh.sepucuk.id`) {
  const answer = await invitePerson(owner, { contact, role }, now);
  if (!answer.ok) throw new Error(answer.why);
  const { id } = await db.shopInvitation.findFirstOrThrow({
    where: { shopId: shop.shopId, contact: answer.contact, endedAt: null },
  });
  return { id, answer, token: answer.path.split('/').at(-1)! };
}

/** Somebody who works in the shop, with a browser that is signed in. */
async function aHelper(role: HelperRole = 'PACKER') {
  const person = await aPerson({ name: 'Rini' });
  const accepted = await acceptInvitation(
    person,
    (await invited(role, `${person.personId}@contoh.sepucuk.id`)).token,
    now,
  );
  if (!accepted.ok) throw new Error(accepted.why);
  const cookie = (await beginSession(person.personId)).split(';')[0]!;
  return { person, membershipId: accepted.membershipId, seen: async () => (await readSession(cookie)).signedIn };
}

test('T5 an invitation lets one person in, once, with the role that was meant', async () => {
  const { token } = await invited('PACKER');
  expect(await readInvitation(token, now)).toMatchObject({ role: 'PACKER', shop: { name: shop.name } });
  const [rini, budi] = [await aPerson(), await aPerson()];

  const answers = await Promise.all([rini, budi].map((person) => acceptInvitation(person, token, now)));
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(answers).toContainEqual({ ok: false, why: 'dead' });
  expect(await db.shopMembership.count({ where: { shopId: shop.shopId, role: 'PACKER' } })).toBe(1);
  expect(await readInvitation(token, now)).toBeUndefined();
});

test('T5 it ends after seven days, and when it is taken back, declined or renewed', async () => {
  const person = await aPerson();
  const old = await invited();
  expect(await readInvitation(old.token, later(7, -1))).toBeDefined();
  expect(await readInvitation(old.token, later(7))).toBeUndefined();
  expect(await acceptInvitation(person, old.token, later(7))).toEqual({ ok: false, why: 'dead' });

  const renewed = await renewInvitation(owner, old.id, later(8));
  if (!renewed.ok) throw new Error(renewed.why);
  expect(await acceptInvitation(person, old.token, now)).toEqual({ ok: false, why: 'dead' });
  expect(await readInvitation(renewed.path.split('/').at(-1)!, later(14))).toBeDefined();

  const taken = await invited('PACKER', '0812 3456 7001');
  expect(await takeBackInvitation(owner, taken.id, now)).toEqual({ ok: true, contact: '+6281234567001' });
  expect(await takeBackInvitation(owner, taken.id, now)).toEqual({ ok: false, why: 'gone' });
  expect(await acceptInvitation(person, taken.token, now)).toEqual({ ok: false, why: 'dead' });

  const declined = await invited('MANAGER', '0812 3456 7002');
  expect(await declineInvitation(declined.token, now)).toBe(true);
  expect(await declineInvitation(declined.token, now)).toBe(false);
  expect(await acceptInvitation(person, declined.token, now)).toEqual({ ok: false, why: 'dead' });
  expect(await db.shopMembership.count({ where: { personId: person.personId } })).toBe(0);
});

test('T5 its secret is kept as a hash, and opens nothing else', async () => {
  const { token } = await invited();
  const rows = await db.shopInvitation.findMany({ where: { shopId: shop.shopId } });
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(await choosePassword({ key: token, password: 'pohon-kelapa-tua' }, now)).toEqual({ ok: false, why: 'dead' });
});

test('an address gets a letter with the link, and nobody finds it under their messages; a phone gets none', async () => {
  const stranger = await aPerson({ email: `curi${count}@contoh.sepucuk.id` });
  const { answer } = await invited('MANAGER', `CURI${count}@contoh.sepucuk.id`);
  expect(answer).toMatchObject({ isPosted: true });
  const letters = await db.message.findMany({
    where: { kind: 'shop-invitation', email: `curi${count}@contoh.sepucuk.id` },
  });
  expect(letters).toMatchObject([{ personId: null, path: answer.path, values: { shop: shop.name, role: 'MANAGER' } }]);
  expect(await db.message.count({ where: { personId: stranger.personId } })).toBe(0);

  const before = await db.message.count();
  expect((await invited('PACKER', '0812 3456 7003')).answer).toMatchObject({
    contact: '+6281234567003',
    isPosted: false,
  });
  expect(await db.message.count()).toBe(before);
});

test('who works there is not asked again, nor is anybody without end', async () => {
  expect(await invitePerson(owner, { contact: 'bukan alamat', role: 'PACKER' }, now)).toEqual({
    ok: false,
    why: 'unreadable',
  });
  const own = await db.person.findUniqueOrThrow({ where: { id: owner.personId } });
  expect(await invitePerson(owner, { contact: own.email!, role: 'PACKER' }, now)).toEqual({
    ok: false,
    why: 'here-already',
  });
  for (let i = 0; i < 20; i++) await invited('PACKER', `ramai${count}-${i}@contoh.sepucuk.id`);
  const contact = `ramai${count}@contoh.sepucuk.id`;
  expect(await invitePerson(owner, { contact, role: 'PACKER' }, now)).toEqual({ ok: false, why: 'too-many' });
  expect((await invitePerson(owner, { contact, role: 'PACKER' }, later(1, 1))).ok).toBe(true);
});

test('whoever works there already keeps their role, and the link stays for whom it was meant', async () => {
  const { person } = await aHelper('MANAGER');
  const { token } = await invited('PACKER');
  expect(await acceptInvitation(person, token, now)).toEqual({ ok: false, why: 'here-already' });
  expect(await acceptInvitation(owner, token, now)).toEqual({ ok: false, why: 'here-already' });
  expect((await acceptInvitation(await aPerson(), token, now)).ok).toBe(true);
  expect(await db.shopMembership.count({ where: { shopId: shop.shopId, role: 'OWNER' } })).toBe(1);
});

test('a new role holds from the next click on; out is out at once, in every browser', async () => {
  const { membershipId, seen, person } = await aHelper('PACKER');
  expect(may((await seen())!, 'product:edit', { shopId: shop.shopId })).toBe(false);
  expect(await changeRole(owner, { membershipId, role: 'MANAGER' })).toEqual({ ok: true, name: 'Rini' });
  expect(may((await seen())!, 'product:edit', { shopId: shop.shopId })).toBe(true);

  expect(await takeOutPerson(owner, membershipId)).toEqual({ ok: true, name: 'Rini' });
  expect(await seen()).toMatchObject({ personId: person.personId, grants: [], workplace: undefined });
  expect(await takeOutPerson(owner, membershipId)).toEqual({ ok: false, why: 'gone' });
});

test('a session in which the shop was chosen ends with it', async () => {
  const { membershipId, seen } = await aHelper();
  expect(await chooseShop((await seen())!, membershipId)).toBe(true);
  await takeOutPerson(owner, membershipId);
  expect(await seen()).toBeUndefined();
});

/** Something is done while another transaction is at work, which has begun it, and ends only once it waits for that. */
async function meanwhile<Answer>(
  begin: (tx: Transaction) => Promise<unknown>,
  deed: () => Promise<Answer>,
): Promise<Answer> {
  const whoWaits = () => db.$queryRaw<unknown[]>`
    select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`;
  let done: Promise<Answer> | undefined;
  await db.$transaction(async (tx) => {
    await begin(tx);
    done = deed();
    done.catch(() => {});
    await expect.poll(whoWaits, { interval: 20, timeout: 10_000 }).toHaveLength(1);
  });
  return done!;
}

test('whoever is taken out at the moment in which they choose the shop does not get in, and nothing breaks', async () => {
  const { membershipId, seen } = await aHelper();
  const rini = (await seen())!;
  const goes = (tx: Transaction) => tx.shopMembership.delete({ where: { id: membershipId } });
  expect(await meanwhile(goes, () => chooseShop(rini, membershipId))).toBe(false);
  expect(await seen()).toMatchObject({ workplace: undefined });

  const second = await aHelper();
  const other = (await second.seen())!;
  const data = { shopMembershipId: second.membershipId };
  const chooses = async (tx: Transaction) => {
    await tx.$queryRaw`select 1 from "ShopMembership" where "id" = ${second.membershipId}::uuid for key share`;
    await tx.session.updateMany({ where: { id: other.sessionId }, data });
  };
  const out = await meanwhile(chooses, () => takeOutPerson(owner, second.membershipId));
  expect(out).toEqual({ ok: true, name: 'Rini' });
  expect(await second.seen()).toBeUndefined();
});

test('T5 a link that is used at the moment in which it is renewed is not renewed', async () => {
  const { id } = await invited();
  const { personId } = await aPerson();
  const accepts = (tx: Transaction) =>
    tx.shopInvitation.update({ where: { id }, data: { acceptedBy: personId, acceptedAt: now } });
  expect(await meanwhile(accepts, () => renewInvitation(owner, id, now))).toEqual({ ok: false, why: 'gone' });
  expect((await peopleOfShop(owner, now))?.invitations).toEqual([]);
});

test('neither the owner nor anybody of another shop can be changed or taken out', async () => {
  const own = await db.shopMembership.findFirstOrThrow({ where: { shopId: shop.shopId, role: 'OWNER' } });
  expect(await changeRole(owner, { membershipId: own.id, role: 'PACKER' })).toEqual({ ok: false, why: 'gone' });
  expect(await takeOutPerson(owner, own.id)).toEqual({ ok: false, why: 'gone' });

  const helper = await aHelper();
  const { id } = await invited();
  const other = await aShop();
  const foreign = { ...other.owner, shopId: other.shopId };
  expect(await changeRole(foreign, { membershipId: helper.membershipId, role: 'MANAGER' })).toEqual({
    ok: false,
    why: 'gone',
  });
  expect(await takeOutPerson(foreign, helper.membershipId)).toEqual({ ok: false, why: 'gone' });
  expect(await takeBackInvitation(foreign, id, now)).toEqual({ ok: false, why: 'gone' });
  expect(await renewInvitation(foreign, id, now)).toEqual({ ok: false, why: 'gone' });
  expect(await readInvitation((await invited()).token, now)).toBeDefined();
});

test.each(['MANAGER', 'PACKER'] as const)('a %s manages no people', async (role) => {
  const { person, membershipId } = await aHelper(role);
  const { id } = await invited();
  const helper = { ...person, shopId: shop.shopId, grants: [{ role, shopId: shop.shopId }] };
  const no = { ok: false, why: 'not-allowed' };
  expect(await peopleOfShop(helper, now)).toBeUndefined();
  expect(await invitePerson(helper, { contact: 'a@contoh.sepucuk.id', role: 'PACKER' }, now)).toEqual(no);
  expect(await renewInvitation(helper, id, now)).toEqual(no);
  expect(await takeBackInvitation(helper, id, now)).toEqual(no);
  expect(await changeRole(helper, { membershipId, role: 'MANAGER' })).toEqual(no);
  expect(await takeOutPerson(helper, membershipId)).toEqual(no);
});

test('the owner sees who works there and who was asked, and what is too late', async () => {
  await aHelper('PACKER');
  const { answer } = await invited('MANAGER');
  expect(await peopleOfShop(owner, now)).toMatchObject({
    people: [{ role: 'OWNER' }, { role: 'PACKER', name: 'Rini' }],
    invitations: [{ contact: answer.contact, role: 'MANAGER', isOver: false }],
  });
  expect((await peopleOfShop(owner, later(7)))?.invitations).toMatchObject([{ isOver: true }]);
});
