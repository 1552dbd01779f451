import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { businessForStaff, businessOf } from './readBusiness';
import { returnBusiness } from './returnBusiness';
import { saveBusiness } from './saveBusiness';
import { submitBusiness } from './submitBusiness';
import { businessesToVerify, countBusinessesToVerify } from './toVerify';
import { verifyBusiness } from './verifyBusiness';

const monday = new Date('2026-11-23T02:00:00Z');
const minute = 60_000;
const places = {
  kerinci: { regencyCode: '15.01', districtCode: '15.01.01', villageCode: '15.01.01.2001' },
  jambi: { regencyCode: '15.71', districtCode: '15.71.01', villageCode: '15.71.01.1001' },
};
let kerinci: Actor;
let jambi: Actor;
let province: Actor;

beforeEach(async () => {
  kerinci = await aPerson({ name: 'Rina', staff: [{ role: 'VERIFIER', regencyCode: '15.01' }] });
  jambi = await aPerson({ name: 'Tono', staff: [{ role: 'VERIFIER', regencyCode: '15.71' }] });
  province = await aPerson({ name: 'Wati', staff: [{ role: 'VERIFIER' }] });
});

/** A business that waits to be verified since `minutes` after Monday morning. */
async function aBusinessSent(place: keyof typeof places = 'kerinci', minutes = 0) {
  const owner = await aPerson({ name: 'Sari' });
  await saveBusiness(owner, {
    name: `Usaha ${minutes}`,
    ownerName: 'Sari',
    nib: null,
    sector: 'CRAFT',
    makes: 'Anyaman',
    since: null,
    phone: '081234567890',
    addressLine: 'Jalan 1',
    ...places[place],
  });
  await submitBusiness(owner, new Date(monday.getTime() + minutes * minute));
  const { id } = (await businessOf(owner.personId))!;
  return { id, owner };
}

const messagesTo = ({ personId }: Actor) => db.message.findMany({ where: { personId }, orderBy: { id: 'asc' } });

test('a verified business carries its history, and its owner is told', async () => {
  const { id, owner } = await aBusinessSent();

  expect(await verifyBusiness(kerinci, id, monday)).toEqual({ ok: true, name: 'Usaha 0' });

  const entry = await businessForStaff(kerinci, id);
  expect(entry).toMatchObject({ status: 'VERIFIED' });
  expect(entry!.history).toMatchObject([
    { step: 'register', by: 'Sari' },
    { step: 'submit', by: 'Sari' },
    { step: 'verify', by: 'Rina', at: monday },
  ]);
  expect(await messagesTo(owner)).toMatchObject([{ kind: 'business-verified', values: { business: 'Usaha 0' } }]);
});

test('a returned one says why, may be mended, sent again and verified', async () => {
  const { id, owner } = await aBusinessSent();

  expect(await returnBusiness(kerinci, { businessId: id, reason: ' Alamatnya belum lengkap. ' })).toMatchObject({
    ok: true,
  });
  expect(await businessOf(owner.personId)).toMatchObject({
    status: 'RETURNED',
    returnedBecause: 'Alamatnya belum lengkap.',
  });
  expect(await messagesTo(owner)).toMatchObject([
    { kind: 'business-returned', values: { reason: 'Alamatnya belum lengkap.' }, path: '/studio/usaha' },
  ]);

  expect(await submitBusiness(owner)).toEqual({ ok: true });
  expect(await businessOf(owner.personId)).toMatchObject({ returnedBecause: null });
  expect(await verifyBusiness(kerinci, id)).toMatchObject({ ok: true });
});

test('nothing goes back without a reason', async () => {
  const { id } = await aBusinessSent();
  expect(await returnBusiness(kerinci, { businessId: id, reason: '  ' })).toEqual({ ok: false, why: 'no-reason' });
  expect(await businessForStaff(kerinci, id)).toMatchObject({ status: 'SUBMITTED' });
});

test('of two verifiers at once, one decides and the other hears that it has moved on', async () => {
  const { id, owner } = await aBusinessSent();

  const answers = await Promise.all([
    verifyBusiness(kerinci, id),
    returnBusiness(province, { businessId: id, reason: 'Nanti dulu.' }),
  ]);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const { status } = (await businessForStaff(kerinci, id))!;
  expect(answers).toContainEqual({ ok: false, why: 'moved-on', status });
  expect(await messagesTo(owner)).toHaveLength(1);
  expect((await businessForStaff(kerinci, id))!.history).toHaveLength(3);
});

test('a draft is nobody else’s business', async () => {
  const { id } = await aBusinessSent();
  await returnBusiness(kerinci, { businessId: id, reason: 'Lengkapi.' });
  expect(await verifyBusiness(kerinci, id)).toEqual({ ok: false, why: 'moved-on', status: 'RETURNED' });
});

test("T7 another regency's staff neither see it, nor list it, nor decide on it", async () => {
  const { id } = await aBusinessSent('kerinci');

  expect(await businessForStaff(jambi, id)).toBeUndefined();
  expect((await businessesToVerify(jambi)).businesses.map((one) => one.id)).not.toContain(id);
  expect(await verifyBusiness(jambi, id)).toEqual({ ok: false, why: 'not-found' });
  expect(await returnBusiness(jambi, { businessId: id, reason: 'Bukan di sini.' })).toEqual({
    ok: false,
    why: 'not-found',
  });
  expect(await businessForStaff(province, id)).toMatchObject({ status: 'SUBMITTED' });
});

test.each([
  ['a shopper', []],
  ['finance', [{ role: 'FINANCE' as const }]],
  ['whoever runs campaigns there', [{ role: 'CAMPAIGNER' as const, regencyCode: '15.01' }]],
])('%s may not verify', async (_, staff) => {
  const { id } = await aBusinessSent();
  const somebody = await aPerson({ staff });

  expect(await verifyBusiness(somebody, id)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await businessForStaff(somebody, id)).toBeUndefined();
  expect(await businessesToVerify(somebody)).toEqual({ businesses: [], next: undefined });
  expect(await countBusinessesToVerify(somebody)).toBe(0);
});

test('the queue pages by key, the longest-waiting first, and goes on where the last one was decided', async () => {
  await db.business.updateMany({ where: { status: 'SUBMITTED' }, data: { status: 'DRAFT' } });
  for (let minutes = 21; minutes >= 1; minutes -= 1) await aBusinessSent('kerinci', Math.ceil(minutes / 2));
  await aBusinessSent('jambi', 1);

  const first = await businessesToVerify(kerinci);
  await verifyBusiness(kerinci, first.next!);
  const second = await businessesToVerify(kerinci, first.next);

  expect([first.businesses.length, second.businesses.length, second.next]).toEqual([20, 1, undefined]);
  expect(first.businesses[0]).toMatchObject({ name: 'Usaha 1', place: 'Gunung Raya, Kabupaten Kerinci' });
  expect(new Set([...first.businesses, ...second.businesses].map(({ id }) => id)).size).toBe(21);
  expect([await countBusinessesToVerify(kerinci), await countBusinessesToVerify(province)]).toEqual([20, 21]);
});
