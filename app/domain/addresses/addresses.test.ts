import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aWish, fillCart } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { placePurchase } from '../checkout';
import {
  type AddressFields,
  addressesOf,
  changeAddress,
  MOST_ADDRESSES,
  makeFirst,
  removeAddress,
  saveAddress,
} from '.';

const home: AddressFields = {
  label: 'Rumah',
  recipient: 'Dewi (contoh)',
  phone: '0812 0000 0201',
  addressLine: 'Jalan Yos Sudarso 7',
  regencyCode: '15.72',
  districtCode: '15.72.01',
  villageCode: '15.72.01.1001',
  postalCode: null,
};
const at = (line: string): AddressFields => ({ ...home, addressLine: line });

let dewi: string;
let budi: string;

beforeEach(async () => {
  dewi = (await aPerson()).personId;
  budi = (await aPerson({ name: 'Budi' })).personId;
});

const linesOf = async (personId: string) => (await addressesOf(personId)).map(({ addressLine }) => addressLine);

test('an address is kept with the official names, and the first one is where checkout begins', async () => {
  expect(await saveAddress(dewi, home)).toMatchObject({ ok: true });
  expect(await saveAddress(dewi, { ...at('Jalan Depati 2'), label: '' })).toMatchObject({ ok: true });

  expect(await addressesOf(dewi)).toMatchObject([
    { label: 'Rumah', phone: '+6281200000201', regencyName: 'Kota Sungai Penuh', provinceName: 'Jambi', isFirst: true },
    { label: 'Sungai Penuh', addressLine: 'Jalan Depati 2', isFirst: false },
  ]);
});

test('outside Jambi the village is typed', async () => {
  const bandung = await db.district.findFirstOrThrow({ where: { regencyCode: '32.73' } });
  const address = { ...home, regencyCode: '32.73', districtCode: bandung.code, villageCode: undefined };
  expect(await saveAddress(dewi, address)).toMatchObject({ ok: false, field: 'villageName' });
  expect(await saveAddress(dewi, { ...address, villageName: ' Sarijadi ' })).toMatchObject({ ok: true });
  expect(await addressesOf(dewi)).toMatchObject([{ villageCode: null, villageName: 'Sarijadi' }]);
});

test.each([
  ['phone', { phone: '12' }],
  ['regencyCode', { regencyCode: '99.99' }],
  ['districtCode', { districtCode: '15.01.01' }],
  ['villageName', { villageCode: '15.01.01.2003' }],
] as const)('what does not fit is told at the field %s', async (field, wrong) => {
  expect(await saveAddress(dewi, { ...home, ...wrong })).toEqual({ ok: false, why: 'wrong', field });
  expect(await addressesOf(dewi)).toEqual([]);
});

test('the book is full at twenty, whatever two tabs send at once', async () => {
  for (let i = 1; i < MOST_ADDRESSES; i++) await saveAddress(dewi, at(`Jalan ${i}`));
  const answers = await Promise.all([saveAddress(dewi, at('Jalan A')), saveAddress(dewi, at('Jalan B'))]);
  expect(answers.filter((answer) => !answer.ok)).toEqual([{ ok: false, why: 'full' }]);
  expect(await addressesOf(dewi)).toHaveLength(MOST_ADDRESSES);
});

test('the same address sent twice is kept once', async () => {
  await Promise.all([saveAddress(dewi, home), saveAddress(dewi, home)]);
  expect(await linesOf(dewi)).toEqual([home.addressLine]);
});

test('one address is the first, also when two tabs choose at once', async () => {
  for (const line of ['A', 'B', 'C']) await saveAddress(dewi, at(line));
  const [, b, c] = await addressesOf(dewi);
  await Promise.all([makeFirst(dewi, b!.id), makeFirst(dewi, c!.id)]);
  expect((await addressesOf(dewi)).filter(({ isFirst }) => isFirst)).toHaveLength(1);
});

test('when the first is removed, the one that was used last takes its place', async () => {
  await saveAddress(dewi, at('A'), new Date('2026-11-01'));
  await saveAddress(dewi, at('B'), new Date('2026-11-03'));
  await saveAddress(dewi, at('C'), new Date('2026-11-02'));
  const [first] = await addressesOf(dewi);
  expect(await removeAddress(dewi, first!.id)).toEqual({ ok: true, label: 'Rumah' });
  expect(await addressesOf(dewi)).toMatchObject([{ addressLine: 'B', isFirst: true }, { addressLine: 'C' }]);
});

test('with the id of somebody else’s address nothing can be done', async () => {
  await saveAddress(dewi, home);
  const id = (await addressesOf(dewi))[0]!.id;
  const notFound = { ok: false, why: 'not-found' };
  expect(await changeAddress(budi, id, at('Jalan Budi'))).toEqual(notFound);
  expect(await removeAddress(budi, id)).toEqual(notFound);
  expect(await makeFirst(budi, id)).toEqual(notFound);
  expect(await addressesOf(budi)).toEqual([]);
  expect(await linesOf(dewi)).toEqual([home.addressLine]);
});

test('a purchase notes the kept address that it goes to, and nobody else’s', async () => {
  await saveAddress(dewi, home, new Date('2026-11-01'));
  const id = (await addressesOf(dewi))[0]!.id;
  const { variantId } = await aProduct(await aShop());
  const usedAt = async () => (await db.address.findUniqueOrThrow({ where: { id } })).usedAt;

  await buyAs(budi, variantId, { addressId: id });
  expect(await usedAt()).toEqual(new Date('2026-11-01'));
  await buyAs(dewi, variantId, { addressId: id });
  expect((await usedAt()).getTime()).toBeGreaterThan(new Date('2026-11-01').getTime());
});

test('an address is kept with the purchase that is placed, once, and a full book holds nothing up', async () => {
  const { variantId } = await aProduct(await aShop());
  const wish = await buyAs(dewi, variantId, { label: 'Kantor' });
  await placePurchase({ personId: dewi }, wish);
  expect(await addressesOf(dewi)).toMatchObject([
    { label: 'Kantor', addressLine: wish.address.addressLine, isFirst: true },
  ]);

  for (let i = 1; i < MOST_ADDRESSES; i++) await saveAddress(dewi, at(`Jalan ${i}`));
  await buyAs(dewi, variantId, { label: '' }, 'Jalan yang tidak muat');
  expect(await addressesOf(dewi)).toHaveLength(MOST_ADDRESSES);
});

test('what was not placed keeps no address', async () => {
  const { variantId } = await aProduct(await aShop());
  await fillCart({ personId: dewi }, [variantId]);
  const wish = { ...(await aWish({ personId: dewi })), total: 1, keep: { label: 'Kantor' } };
  expect(await placePurchase({ personId: dewi }, wish)).toMatchObject({ ok: false });
  expect(await addressesOf(dewi)).toEqual([]);
});

async function buyAs(
  personId: string,
  variantId: string,
  keep: { addressId: string } | { label: string },
  line?: string,
) {
  await fillCart({ personId }, [variantId]);
  const wish = { ...(await aWish({ personId })), checkoutKey: randomUUID(), keep };
  if (line) wish.address = { ...wish.address, addressLine: line };
  expect(await placePurchase({ personId }, wish)).toMatchObject({ ok: true });
  return wish;
}
