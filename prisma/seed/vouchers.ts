import {
  joinVoucher,
  makePlatformVoucher,
  makeShopVoucher,
  type VoucherWish,
  vouchersToJoin,
} from '../../app/domain/vouchers';
import { db } from '../../app/platform/db';
import { insist } from './insist';
import { momentOf, startOfDay } from './moments';
import { actorOf, finance, ownerOf } from './people';

type Wish = Pick<VoucherWish, 'code' | 'title' | 'kind' | 'value'> & Partial<VoucherWish>;

const ofShops: (Wish & { shop: string })[] = [
  {
    shop: 'kulit-manis-lempur',
    code: 'MANIS10',
    title: 'Kulit manis pertama lebih hemat',
    ...{ kind: 'PERCENT', value: 10, most: 20_000, minimum: 50_000, usesEach: 2 },
  },
  {
    shop: 'batik-jelmu-seberang',
    code: 'BATIK25',
    title: 'Potongan untuk kain kedua',
    ...{ kind: 'RUPIAH', value: 25_000, minimum: 300_000, uses: 100 },
  },
  {
    shop: 'liberika-bram-itam',
    code: 'KOPIANTAR',
    title: 'Ongkos kirim kopi dibantu kebun',
    ...{ kind: 'SHIPPING', value: 15_000, minimum: 100_000 },
  },
];

const ofPlatform: (Wish & { shopShare: number; joined: string[] })[] = [
  {
    code: 'ANTARJAMBI',
    title: 'Sepucuk bantu ongkos kirim',
    ...{ kind: 'SHIPPING', value: 10_000, minimum: 75_000, uses: 500, shopShare: 0, joined: [] },
  },
  {
    code: 'BANGGA15',
    title: 'Bangga Buatan Indonesia',
    ...{ kind: 'PERCENT', value: 15, most: 30_000, minimum: 100_000, uses: 300, shopShare: 5_000 },
    joined: ['batik-jelmu-seberang', 'songket-ulu-gedong', 'kebun-kersik-tuo'],
  },
];

/** Vouchers that anybody may use, for three months around the day of the seeding: of shops, of Sepucuk, and one that they share. */
export async function giveVouchers(now: Date) {
  const today = startOfDay(now);
  const plain = {
    ...{ most: null, minimum: 0, uses: null, usesEach: 1, isListed: true },
    ...{ startsAt: momentOf(today, -7, '00:00'), endsAt: momentOf(today, 84, '00:00') },
  };
  for (const { shop, ...wish } of ofShops) {
    if (await isMade(wish.code)) continue;
    insist(await makeShopVoucher(await sellerOf(shop), { ...plain, ...wish }, now));
  }
  const officer = await actorOf(finance);
  for (const { joined, ...wish } of ofPlatform) {
    if (!(await isMade(wish.code))) insist(await makePlatformVoucher(officer, { ...plain, ...wish }, now));
    for (const shop of joined) await join(shop, wish.code, now);
  }
}

async function isMade(code: string): Promise<boolean> {
  return (await db.voucher.count({ where: { code } })) > 0;
}

async function join(shop: string, code: string, now: Date) {
  const seller = await sellerOf(shop);
  const voucher = (await vouchersToJoin(seller, now)).find((one) => one.code === code);
  if (voucher && !voucher.hasJoined) insist(await joinVoucher(seller, voucher.id, now));
}

async function sellerOf(slug: string) {
  const { id } = await db.shop.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return { ...(await actorOf(ownerOf(slug))), shopId: id };
}
