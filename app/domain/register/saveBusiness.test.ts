import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import type { BusinessFields } from './fields';
import { businessOf } from './readBusiness';
import { saveBusiness } from './saveBusiness';
import { submitBusiness } from './submitBusiness';

const kopi: BusinessFields = {
  name: 'Kopi Kerinci Bu Sari',
  ownerName: 'Sari',
  nib: '1234567890123',
  sector: 'CULINARY',
  makes: 'Kopi arabika sangrai',
  since: 2015,
  phone: '0812 3456 7890',
  regencyCode: '15.01',
  districtCode: '15.01.01',
  villageCode: '15.01.01.2001',
  addressLine: 'Jalan Kebun 1',
};
let sari: Actor;

beforeEach(async () => {
  sari = await aPerson({ name: 'Sari' });
});

const stepsOf = async ({ personId: ownerId }: Actor) => {
  const events = await db.businessEvent.findMany({ where: { business: { ownerId } }, orderBy: { id: 'asc' } });
  return events.map(({ step }) => step);
};

test('what is told is kept as a draft, with the phone number as it is dialled and the history', async () => {
  expect(await saveBusiness(sari, kopi)).toEqual({ ok: true });

  expect(await businessOf(sari.personId)).toMatchObject({
    ...kopi,
    phone: '+6281234567890',
    status: 'DRAFT',
    regencyName: 'Kabupaten Kerinci',
    districtName: 'Gunung Raya',
    returnedBecause: null,
  });
  expect(await stepsOf(sari)).toEqual(['register']);
});

test('saving again changes the same business, and writes nothing where nothing changed', async () => {
  await saveBusiness(sari, kopi);
  await saveBusiness(sari, { ...kopi, nib: null, since: null });
  await saveBusiness(sari, { ...kopi, nib: null, since: null });

  expect(await db.business.count({ where: { ownerId: sari.personId } })).toBe(1);
  expect(await businessOf(sari.personId)).toMatchObject({ nib: null, since: null });
  expect(await stepsOf(sari)).toEqual(['register', 'change']);
});

test('of two first clicks at once comes one business', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => saveBusiness(sari, kopi)));

  expect(answers).toEqual(Array(4).fill({ ok: true }));
  expect(await db.business.count({ where: { ownerId: sari.personId } })).toBe(1);
});

test.each([
  ['a phone number that cannot be', { phone: '12' }, 'phone'],
  [
    'a regency outside Jambi',
    { regencyCode: '31.71', districtCode: '31.71.06', villageCode: '', villageName: 'Menteng' },
    'regencyCode',
  ],
  ['a district of another regency', { districtCode: '15.71.01' }, 'districtCode'],
  ['a village of another district', { villageCode: '15.71.01.1001' }, 'villageName'],
  ['garbage for an area', { regencyCode: "'; drop table", districtCode: '💥', villageCode: '-1' }, 'regencyCode'],
])('%s is refused and nothing is kept', async (_, wrong, field) => {
  expect(await saveBusiness(sari, { ...kopi, ...wrong })).toEqual({ ok: false, why: 'wrong', field });
  expect(await businessOf(sari.personId)).toBeUndefined();
});

test('once sent it stays as it is', async () => {
  await saveBusiness(sari, kopi);
  await submitBusiness(sari);

  expect(await saveBusiness(sari, { ...kopi, name: 'Lain' })).toEqual({ ok: false, why: 'moved-on' });
  expect(await businessOf(sari.personId)).toMatchObject({ name: kopi.name, status: 'SUBMITTED' });
});

test('of two clicks at once, one sends and the other hears that it has moved on', async () => {
  await saveBusiness(sari, kopi);
  const now = new Date('2026-11-23T02:00:00Z');

  const answers = await Promise.all([submitBusiness(sari, now), submitBusiness(sari, now)]);

  expect(answers).toContainEqual({ ok: true });
  expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
  expect(await stepsOf(sari)).toEqual(['register', 'submit']);
  expect(await businessOf(sari.personId)).toMatchObject({ submittedAt: now });
});

test('there is nothing to send where nothing is registered', async () => {
  expect(await submitBusiness(sari)).toEqual({ ok: false, why: 'not-found' });
});

test('another owner neither sees nor sends it', async () => {
  await saveBusiness(sari, kopi);
  const budi = await aPerson({ name: 'Budi' });

  expect(await businessOf(budi.personId)).toBeUndefined();
  expect(await submitBusiness(budi)).toEqual({ ok: false, why: 'not-found' });
});
