import { joinPlace, type PlaceFields, saveOwnPlace, saveSharedPlace } from '../../app/domain/places';
import { db } from '../../app/platform/db';
import { insist } from './insist';
import { actorOf, ownerOf, verifier } from './people';

type DemoPlace = { place: PlaceFields; shops: { slug: string; days: number; takesCash?: true }[] };

/** Kept by the office for every shop; nobody's real address. */
const shared: DemoPlace[] = [
  {
    place: {
      name: 'Koperasi Kebun Kayu Aro (contoh)',
      kind: 'COOP',
      ...villageIn('15.01.09.2012'),
      addressLine: 'Gudang koperasi, jalan raya Kayu Aro',
      hours: 'Senin sampai Sabtu, 08.00–16.00',
      phone: '+628000000401',
    },
    shops: [
      { slug: 'kebun-kersik-tuo', days: 1 },
      { slug: 'kulit-manis-lempur', days: 3 },
    ],
  },
  {
    place: {
      name: 'Titik Ambil Pasar Sungai Penuh (contoh)',
      kind: 'OFFICE',
      ...villageIn('15.72.01.1001'),
      addressLine: 'Kios dinas di pasar, lantai bawah',
      hours: 'Tiap hari, 07.00–15.00',
      phone: '+628000000402',
    },
    shops: [
      { slug: 'kebun-kersik-tuo', days: 2 },
      { slug: 'kulit-manis-lempur', days: 2 },
      { slug: 'batik-incung-rawang', days: 1 },
      { slug: 'dapur-pondok-tinggi', days: 1 },
    ],
  },
];

/** A gallery where one can simply come in. */
const own = {
  slug: 'galeri-tepian-batanghari',
  place: {
    name: 'Galeri Tepian Batanghari',
    ...villageIn('15.71.04.1001'),
    addressLine: 'Ruko dua pintu, Kelurahan Beringin RT 08',
    hours: 'Tiap hari kecuali Jumat, 09.00–18.00',
    phone: null,
  },
  handing: { days: 0, takesCash: true },
};

function villageIn(villageCode: string) {
  return { regencyCode: villageCode.slice(0, 5), districtCode: villageCode.slice(0, 8), villageCode };
}

/** Where goods can be picked up. What was made before an interruption is left as it is. */
export async function openPlaces(now: Date) {
  const office = await actorOf(verifier);
  for (const { place, shops } of shared) {
    const id = (await placeNamed(place.name)) ?? (await made(office, place, now));
    for (const { slug, days, takesCash = false } of shops)
      insist(await joinPlace(await sellerOf(slug), { placeId: id, days, takesCash }));
  }
  const seller = await sellerOf(own.slug);
  const isThere = await db.place.count({ where: { ownShopId: seller.shopId } });
  if (!isThere) insist(await saveOwnPlace(seller, own, now));
}

async function made(office: Awaited<ReturnType<typeof actorOf>>, place: PlaceFields, now: Date) {
  insist(await saveSharedPlace(office, { place }, now));
  return (await placeNamed(place.name))!;
}

async function placeNamed(name: string): Promise<string | undefined> {
  return (await db.place.findFirst({ where: { name, ownShopId: null }, select: { id: true } }))?.id;
}

async function sellerOf(slug: string) {
  const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return { ...(await actorOf(ownerOf(slug))), shopId };
}
