import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { saveBusiness, submitBusiness } from '../register';
import { closeShop, reopenShop } from './closeShop';
import { editShop } from './editShop';
import { nextStep } from './nextStep';
import { openShop } from './openShop';
import type { Rate } from './rates';
import { ratesOf } from './ratesOf';
import { shopDesk } from './shopDesk';
import { slugOf, suggestSlug } from './slugs';

const everywhere: Rate = {
  service: 'JNE Reguler',
  regencyCode: null,
  districtCode: null,
  first: 40_000,
  next: 38_000,
  daysMin: 4,
  daysMax: 8,
};
const siulak: Rate = { ...everywhere, regencyCode: '15.01', districtCode: '15.01.01', first: 10_000 };
const fields = {
  name: 'Kopi Bu Sari',
  story: 'Dari kebun sendiri.',
  phone: '0812 3456 7890',
  rates: [everywhere, siulak],
};
let address: string;
let count = 0;

beforeEach(() => {
  count += 1;
  address = `kopi-bu-sari-${count}`;
});

/** An owner whose business stands there in the life of an entry. */
async function anOwner(status: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'SUSPENDED' = 'VERIFIED') {
  const owner = await aPerson({ name: 'Sari' });
  await saveBusiness(owner, {
    name: 'Kopi Bu Sari',
    ownerName: 'Sari',
    nib: null,
    sector: 'CULINARY',
    makes: 'Kopi',
    since: null,
    phone: '081234567890',
    regencyCode: '15.01',
    districtCode: '15.01.01',
    villageCode: '15.01.01.2001',
    addressLine: 'Jalan 1',
  });
  await submitBusiness(owner);
  await db.business.updateMany({ where: { ownerId: owner.personId }, data: { status } });
  return owner;
}

test('rates stand in the order of an owner: Jambi, then other provinces, then everywhere else', async () => {
  const padang: Rate = { ...everywhere, regencyCode: '13.71' };
  const { shopId, owner } = await aShop();
  await editShop(owner, shopId, { ...fields, rates: [everywhere, padang, siulak] });
  expect(await ratesOf(shopId)).toMatchObject([siulak, padang, everywhere]);
});

const ownerOf = (shopId: string, personId: string): Actor => ({ personId, grants: [{ role: 'OWNER', shopId }] });

test('a verified business opens a shop with its owner and its rates', async () => {
  const owner = await anOwner();

  const answer = await openShop(owner, { ...fields, slug: address });

  expect(answer).toMatchObject({ ok: true, slug: address });
  const shop = await db.shop.findUniqueOrThrow({ where: { slug: address }, include: { memberships: true } });
  expect(shop).toMatchObject({ status: 'OPEN', phone: '+6281234567890', story: 'Dari kebun sendiri.' });
  expect(shop.memberships).toMatchObject([{ personId: owner.personId, role: 'OWNER' }]);
  expect(await ratesOf(shop.id)).toMatchObject([siulak, everywhere]);
});

test.each(['DRAFT', 'SUBMITTED', 'RETURNED', 'SUSPENDED'] as const)(
  'T3 a business that is %s opens none',
  async (status) => {
    const owner = await anOwner(status);
    expect(await openShop(owner, { ...fields, slug: address })).toEqual({ ok: false, why: 'not-verified' });
    expect(await db.shop.count({ where: { slug: address } })).toBe(0);
    expect(await shopDesk(owner, undefined)).toEqual({ can: 'nothing', isElsewhere: false });
  },
);

test('T3 nor does somebody without a business', async () => {
  expect(await openShop(await aPerson(), { ...fields, slug: address })).toEqual({ ok: false, why: 'not-verified' });
});

test('of two clicks at once, one opens the shop and the other finds it open', async () => {
  const owner = await anOwner();

  const answers = await Promise.all([
    openShop(owner, { ...fields, slug: address }),
    openShop(owner, { ...fields, slug: `${address}-2` }),
  ]);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, why: 'already-open' });
  expect(await db.shopMembership.count({ where: { personId: owner.personId } })).toBe(1);
});

test('of two owners who want one address at once, the first has it and the other chooses anew', async () => {
  const owners = await Promise.all([anOwner(), anOwner(), anOwner()]);

  const answers = await Promise.all(owners.map((owner) => openShop(owner, { ...fields, slug: address })));

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.why === 'slug-taken')).toHaveLength(2);
});

test.each([
  ['a phone number that cannot be', { phone: 'wa' }, { why: 'wrong-phone' }],
  ['an address with blanks', { slug: 'kopi bu sari' }, { why: 'wrong-slug' }],
  ['an address that climbs', { slug: '../kantor' }, { why: 'wrong-slug' }],
  ['an endless address', { slug: 'a'.repeat(61) }, { why: 'wrong-slug' }],
  ['no place to ship to', { rates: [] }, { why: 'no-rates' }],
  ['endless rows', { rates: Array(101).fill(everywhere) }, { why: 'too-many-rates' }],
  [
    'two prices for one place',
    { rates: [everywhere, siulak, { ...everywhere, service: 'jne reguler' }] },
    { why: 'rate-twice', row: 2 },
  ],
  [
    'a regency that does not exist',
    { rates: [{ ...everywhere, regencyCode: '99.99' }] },
    { why: 'rate-nowhere', row: 0 },
  ],
  [
    'a district of another regency',
    { rates: [everywhere, { ...siulak, regencyCode: '15.71' }] },
    { why: 'rate-nowhere', row: 1 },
  ],
  ['a district without its regency', { rates: [{ ...siulak, regencyCode: null }] }, { why: 'rate-nowhere', row: 0 }],
])('%s is refused and nothing is opened', async (_, wrong, refusal) => {
  const owner = await anOwner();
  expect(await openShop(owner, { ...fields, slug: address, ...wrong })).toEqual({ ok: false, ...refusal });
  expect(await db.shop.count({ where: { business: { ownerId: owner.personId } } })).toBe(0);
});

test('an owner changes the shop with the same fields; its address has a page of its own', async () => {
  const { shopId, owner, slug } = await aShop();

  expect(await editShop(owner, shopId, { ...fields, name: 'Kopi Baru', rates: [siulak] })).toEqual({ ok: true });

  expect(await db.shop.findUnique({ where: { id: shopId } })).toMatchObject({ slug, name: 'Kopi Baru' });
  expect(await ratesOf(shopId)).toMatchObject([siulak]);
  expect(await editShop(owner, shopId, { ...fields, rates: [] })).toEqual({ ok: false, why: 'no-rates' });
  expect(await ratesOf(shopId)).toHaveLength(1);
});

test('of two who save at once, the rates of one stand whole', async () => {
  const { shopId, owner } = await aShop();

  const dear = (service: string) => ({
    ...fields,
    rates: [
      { ...everywhere, service },
      { ...siulak, service },
    ],
  });
  await Promise.all(['A', 'B', 'C'].map((service) => editShop(owner, shopId, dear(service))));

  const rates = await ratesOf(shopId);
  expect(rates).toHaveLength(2);
  expect(new Set(rates.map(({ service }) => service)).size).toBe(1);
});

test('T1 another shop, and those who only help in this one, change nothing', async () => {
  const { shopId, name } = await aShop();
  const { owner: budi, shopId: hisShop } = await aShop();
  const packer: Actor = { personId: budi.personId, grants: [{ role: 'PACKER', shopId }] };

  for (const actor of [budi, packer]) {
    expect(await editShop(actor, shopId, fields)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await closeShop(actor, shopId)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await reopenShop(actor, shopId)).toEqual({ ok: false, why: 'not-allowed' });
  }
  expect(await db.shop.findUnique({ where: { id: shopId } })).toMatchObject({ name, status: 'OPEN' });
  expect(await shopDesk(packer, shopId)).toEqual({ can: 'nothing', isElsewhere: true });
  expect(await shopDesk(budi, hisShop)).toMatchObject({ can: 'edit', shop: { id: hisShop } });
});

test('a shop closes and opens again, twice without harm', async () => {
  const { shopId, owner } = await aShop();
  const status = async () => (await db.shop.findUniqueOrThrow({ where: { id: shopId } })).status;

  await closeShop(owner, shopId);
  await closeShop(owner, shopId);
  expect(await status()).toBe('CLOSED');
  await reopenShop(owner, shopId);
  expect(await status()).toBe('OPEN');
});

test.each([
  ['Kopi Bu Sari', 'kopi-bu-sari'],
  ['  Dapur  Mak Itam & Anak!! ', 'dapur-mak-itam-anak'],
  ['Café_Kerinci', 'cafe-kerinci'],
  ['👜', ''],
  ['-', ''],
])('%s has the address %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a suggested address is free', async () => {
  const owner = await anOwner();
  const slug = await suggestSlug('Batik Seberang');
  expect(slug).toBe('batik-seberang');
  await openShop(owner, { ...fields, slug });
  expect(await suggestSlug('Batik Seberang')).toBe('batik-seberang-2');
  expect(await suggestSlug('👜')).toBe('toko');
});

test('each owner hears the one next step', async () => {
  expect(await nextStep((await aPerson()).personId, undefined)).toEqual({ step: 'register' });
  for (const [status, step] of [
    ['DRAFT', 'send'],
    ['SUBMITTED', 'wait'],
    ['RETURNED', 'mend'],
    ['VERIFIED', 'open-shop'],
    ['SUSPENDED', 'suspended'],
  ] as const)
    expect(await nextStep((await anOwner(status)).personId, undefined)).toMatchObject({ step });
});

test('a shop on holiday reads that it is, and until when, before anything about sharing it', async () => {
  const shop = await aShop();
  await aProduct(shop);
  const now = new Date('2026-12-05T03:00:00Z');
  const days = { from: new Date('2026-12-04'), until: new Date('2026-12-06') };
  const made = { madeBy: shop.owner.personId, madeAt: now };
  await db.shopHoliday.create({ data: { shopId: shop.shopId, ...days, ...made, note: 'Panen' } });
  const next = await nextStep(shop.owner.personId, shop.shopId, now);
  expect(next).toMatchObject({ step: 'away', backOn: '2026-12-07' });
  const later = new Date('2026-12-07T03:00:00Z');
  expect((await nextStep(shop.owner.personId, shop.shopId, later)).step).toBe('share');
});

test('a shop needs a first product, then people who know of it', async () => {
  const shop = await aShop();
  const { personId } = shop.owner;
  const step = async () => (await nextStep(personId, shop.shopId)).step;

  expect(await step()).toBe('first-product');
  await aProduct(shop);
  expect(await step()).toBe('share');
  await closeShop(ownerOf(shop.shopId, personId), shop.shopId);
  expect(await step()).toBe('reopen');
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });
  expect(await step()).toBe('suspended');
});
