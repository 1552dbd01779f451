import { beforeEach, expect, test } from 'vitest';
import { aPerson, aShop } from '../../../prisma/seed/story';
import { monday, type Shop, sellerOf } from '../../../prisma/testing/twoShops';
import type { Actor } from '../accounts';
import {
  joinPlace,
  leavePlace,
  MOST_PLACES,
  ownPlace,
  pickUpsOf,
  placesOfOffice,
  placesOfShop,
  placeToKeep,
  saveOwnPlace,
  saveSharedPlace,
  setPlaceOpen,
} from '.';

let sari: Shop;
let budi: Shop;
let kerinci: Actor;
let province: Actor;

beforeEach(async () => {
  sari = await aShop();
  budi = await aShop({ regencyCode: '15.71' });
  kerinci = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.01' }] });
  province = await aPerson({ staff: [{ role: 'VERIFIER' }] });
});

const coop = {
  name: 'Koperasi Kayu Aro',
  kind: 'COOP' as const,
  addressLine: 'Jalan Raya Kersik Tuo 12',
  regencyCode: '15.01',
  districtCode: '15.01.01',
  villageCode: '15.01.01.2001',
  hours: 'Senin sampai Sabtu, 08.00–16.00',
  phone: '0812 0000 0401',
};
const handing = { days: 2, takesCash: false };

const pickUps = async (shop: Shop) => (await pickUpsOf([shop.shopId])).get(shop.shopId) ?? [];
const coopOf = async (name: string) => (await placesOfOffice(province)).find((place) => place.name === name)!;
const aCoop = async (name: string) => {
  expect(await saveSharedPlace(kerinci, { place: { ...coop, name } }, monday)).toMatchObject({ ok: true });
  return coopOf(name);
};

test('a shop makes a place of its own, changes it and gives it up; it is offered meanwhile', async () => {
  const place = { ...coop, name: 'Warung Bu Sari' };
  expect(await saveOwnPlace(sellerOf(sari), { place, handing }, monday)).toEqual({ ok: true, name: 'Warung Bu Sari' });
  const [offered] = await pickUps(sari);
  expect(offered).toMatchObject({
    name: 'Warung Bu Sari',
    kind: 'SHOP',
    phone: '+6281200000401',
    address: expect.stringContaining('Kabupaten Kerinci'),
    days: 2,
    takesCash: false,
  });

  const id = offered!.placeId;
  const changed = { id, place: { ...place, hours: 'Tiap hari' }, handing: { days: 0, takesCash: true } };
  expect(await saveOwnPlace(sellerOf(sari), changed, monday)).toMatchObject({ ok: true });
  expect(await pickUps(sari)).toMatchObject([{ hours: 'Tiap hari', days: 0, takesCash: true }]);
  expect(await ownPlace(sellerOf(sari), id)).toMatchObject({ hours: 'Tiap hari', takesCash: true });

  expect(await leavePlace(sellerOf(sari), id, monday)).toMatchObject({ ok: true });
  expect(await pickUps(sari)).toEqual([]);
  expect(await leavePlace(sellerOf(sari), id, monday)).toEqual({ ok: false, why: 'not-found' });
});

test('what does not exist as it was written is told by its field', async () => {
  const saved = (change: object) => saveOwnPlace(sellerOf(sari), { place: { ...coop, ...change }, handing }, monday);
  expect(await saved({ phone: '12' })).toEqual({ ok: false, why: 'wrong', field: 'phone' });
  expect(await saved({ regencyCode: '31.71' })).toEqual({ ok: false, why: 'wrong', field: 'regencyCode' });
  expect(await saved({ districtCode: '15.02.01' })).toEqual({ ok: false, why: 'wrong', field: 'districtCode' });
  expect(await saved({ villageCode: '15.02.01.2001' })).toEqual({ ok: false, why: 'wrong', field: 'villageName' });
});

test('a shop has at most so many places, also when two are made at once', async () => {
  const made = Array.from({ length: MOST_PLACES + 2 }, (_, place) =>
    saveOwnPlace(sellerOf(sari), { place: { ...coop, name: `Warung ${place}` }, handing }, monday),
  );
  expect((await Promise.all(made)).filter(({ ok }) => !ok)).toEqual([
    { ok: false, why: 'full' },
    { ok: false, why: 'full' },
  ]);
});

test('several shops hand over at a co-op, each in its own time; a closed one is offered by none', async () => {
  const { id } = await aCoop('Koperasi Kayu Aro Satu');
  expect((await placesOfShop(sellerOf(sari)))!.toJoin.map((place) => place.id)).toContain(id);
  expect(await joinPlace(sellerOf(sari), { placeId: id, days: 1, takesCash: false })).toMatchObject({ ok: true });
  expect(await joinPlace(sellerOf(budi), { placeId: id, days: 5, takesCash: false })).toMatchObject({ ok: true });
  expect([await pickUps(sari), await pickUps(budi)]).toMatchObject([[{ days: 1 }], [{ days: 5 }]]);
  expect(await coopOf('Koperasi Kayu Aro Satu')).toMatchObject({ shops: 2, isOpen: true });

  await setPlaceOpen(kerinci, { id, isOpen: false }, monday);
  expect(await pickUps(sari)).toEqual([]);
  expect((await placesOfShop(sellerOf(sari)))!.used).toMatchObject([{ id, isOpen: false, isOwn: false }]);
  await setPlaceOpen(kerinci, { id, isOpen: true }, monday);
  expect(await pickUps(budi)).toMatchObject([{ placeId: id }]);
});

test('T1 a shop reaches no other shop’s place, and cannot change what the office keeps', async () => {
  await saveOwnPlace(sellerOf(sari), { place: coop, handing }, monday);
  const id = (await pickUps(sari))[0]!.placeId;
  const unknown = { ok: false, why: 'not-found' };
  expect(await saveOwnPlace(sellerOf(budi), { id, place: coop, handing }, monday)).toEqual(unknown);
  expect(await joinPlace(sellerOf(budi), { placeId: id, days: 1, takesCash: false })).toEqual(unknown);
  expect(await leavePlace(sellerOf(budi), id, monday)).toEqual(unknown);
  expect(await ownPlace(sellerOf(budi), id)).toBeUndefined();

  const shared = await aCoop('Koperasi Kayu Aro Dua');
  expect(await saveOwnPlace(sellerOf(sari), { id: shared.id, place: coop, handing }, monday)).toEqual(unknown);
  const packer = { personId: sari.owner.personId, grants: [{ role: 'PACKER' as const, shopId: sari.shopId }] };
  const answer = await saveOwnPlace({ ...packer, shopId: sari.shopId }, { place: coop, handing }, monday);
  expect(answer).toEqual({ ok: false, why: 'not-allowed' });
});

test('T7 an office keeps the places of its own regency, and can move none into another’s', async () => {
  const { id } = await aCoop('Koperasi Kayu Aro Tiga');
  const jambi = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.71' }] });
  const refused = { ok: false, why: 'not-found' };
  expect(await saveSharedPlace(jambi, { place: coop }, monday)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await setPlaceOpen(jambi, { id, isOpen: false }, monday)).toEqual(refused);
  expect(await placeToKeep(jambi, id)).toBeUndefined();
  expect(await placesOfOffice(jambi)).toEqual([]);
  const moved = { ...coop, regencyCode: '15.71', districtCode: '15.71.01', villageCode: '15.71.01.1001' };
  expect(await saveSharedPlace(kerinci, { id, place: moved }, monday)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await saveSharedPlace(jambi, { id, place: moved }, monday)).toEqual(refused);
  expect(await saveSharedPlace(province, { id, place: { ...coop, name: 'Koperasi Baru' } }, monday)).toMatchObject({
    ok: true,
  });
});
