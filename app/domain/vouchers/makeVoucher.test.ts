import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { aGuest, aWish, fillCart } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { placePurchase } from '../checkout';
import { cancelPurchase } from '../purchases';
import {
  addVoucher,
  joinVoucher,
  leaveVoucher,
  makePlatformVoucher,
  makeShopVoucher,
  type NotMade,
  offeredVouchers,
  stopVoucher,
  type VoucherWish,
  vouchersOfPlatform,
  vouchersOfShop,
  vouchersToJoin,
} from '.';

const now = new Date('2026-11-23T03:00:00Z');
const soon = new Date('2026-11-30T17:00:00Z');
const later = new Date('2026-12-23T17:00:00Z');

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let budi: Shop;
let campaigner: Actor;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "Voucher", "LedgerTransaction" cascade');
  sari = await aShop();
  budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
  campaigner = await aPerson({ staff: [{ role: 'CAMPAIGNER' }] });
});

const sellerOf = ({ owner, shopId }: Shop) => ({ ...owner, shopId });
const as = (role: 'MANAGER' | 'PACKER', { owner, shopId }: Shop) => ({
  personId: owner.personId,
  grants: [{ role, shopId }],
  shopId,
});

const plain: VoucherWish = {
  ...{ code: 'KOPI10', title: 'Kopi lebih hemat', kind: 'PERCENT', value: 10, most: null, minimum: 0 },
  ...{ uses: null, usesEach: null, startsAt: now, endsAt: later, isListed: true },
};

async function ofShop(shop: Shop, wish: Partial<VoucherWish> = {}) {
  const answer = await makeShopVoucher(sellerOf(shop), { ...plain, ...wish }, now);
  if (!answer.ok) throw new Error(answer.why);
  return answer.id;
}

async function ofPlatform(wish: Partial<VoucherWish> & { shopShare: number }) {
  const answer = await makePlatformVoucher(campaigner, { ...plain, ...wish }, now);
  if (!answer.ok) throw new Error(answer.why);
  return answer.id;
}

const stateOf = async (shop: Shop, at = now) => (await vouchersOfShop(sellerOf(shop), at)).map(({ state }) => state);

describe('making one', () => {
  test('an owner and a manager may, for their own shop, which bears all of it', async () => {
    await ofShop(sari);
    expect(await makeShopVoucher(as('MANAGER', sari), { ...plain, code: 'TEH10' }, now)).toMatchObject({ ok: true });
    const rows = await db.voucher.findMany({ select: { shopId: true, shopShare: true } });
    expect(rows).toEqual([
      { shopId: sari.shopId, shopShare: 10_000 },
      { shopId: sari.shopId, shopShare: 10_000 },
    ]);
  });

  test('T1 nobody makes one in the name of another shop, and who packs makes none', async () => {
    const refused = { ok: false, why: 'not-allowed' };
    expect(await makeShopVoucher({ ...budi.owner, shopId: sari.shopId }, plain, now)).toEqual(refused);
    expect(await makeShopVoucher(as('PACKER', sari), plain, now)).toEqual(refused);
    expect(await makeShopVoucher({ ...campaigner, shopId: sari.shopId }, plain, now)).toEqual(refused);
    expect(await makePlatformVoucher(sari.owner, { ...plain, shopShare: 0 }, now)).toEqual(refused);
    expect(await db.voucher.count()).toBe(0);
  });

  test('the province’s campaigners and its finance make the platform’s, those of a regency do not', async () => {
    const make = (actor: Actor, code: string) => makePlatformVoucher(actor, { ...plain, code, shopShare: 0 }, now);
    expect(await make(campaigner, 'AAA')).toMatchObject({ ok: true });
    expect(await make(await aPerson({ staff: [{ role: 'FINANCE' }] }), 'BBB')).toMatchObject({ ok: true });
    for (const role of ['CAMPAIGNER', 'FINANCE'] as const) {
      const ofRegency = await aPerson({ staff: [{ role, regencyCode: '15.01' }] });
      expect(await make(ofRegency, 'CCC')).toEqual({ ok: false, why: 'not-allowed' });
      expect(await vouchersOfPlatform(ofRegency, now)).toEqual([]);
    }
    expect(await make(await aPerson({ staff: [{ role: 'ADMIN' }] }), 'DDD')).toMatchObject({ why: 'not-allowed' });
  });

  const wrong: [NotMade['why'], Partial<VoucherWish>][] = [
    ['wrong-code', { code: 'AB' }],
    ['wrong-code', { code: 'KOPI-10' }],
    ['wrong-code', { code: 'A'.repeat(21) }],
    ['wrong-value', { value: 0 }],
    ['wrong-value', { value: 91 }],
    ['wrong-value', { value: 12.5 }],
    ['wrong-value', { kind: 'SHIPPING', value: 100_000_001 }],
    ['wrong-most', { most: 0 }],
    ['wrong-most', { kind: 'SHIPPING', value: 10_000, most: 5_000 }],
    ['wrong-minimum', { minimum: -1 }],
    ['wrong-minimum', { minimum: 100_000_001 }],
    ['minimum-too-low', { kind: 'RUPIAH', value: 10_000, minimum: 10_000 }],
    ['wrong-end', { startsAt: later, endsAt: later }],
    ['wrong-end', { startsAt: new Date('2026-01-01'), endsAt: now }],
    ['wrong-uses', { uses: 0 }],
    ['wrong-uses', { uses: Number.POSITIVE_INFINITY }],
    ['wrong-uses-each', { usesEach: 1.5 }],
  ];
  test.each(wrong)('%s: %j', async (why, wish) => {
    expect(await makeShopVoucher(sellerOf(sari), { ...plain, ...wish }, now)).toEqual({ ok: false, why });
  });

  test.each([-1, 10_001, 0.5])('a shop cannot bear %d basis points', async (shopShare) => {
    const answer = await makePlatformVoucher(campaigner, { ...plain, shopShare }, now);
    expect(answer).toEqual({ ok: false, why: 'wrong-share' });
  });

  test('whatever the numbers, it is made or refused by name: the table never has to say no', async () => {
    const near = (...numbers: number[]) => fc.oneof(fc.constantFrom(...numbers), fc.integer());
    const limit = fc.option(near(0, 1, 1_000_000, 1_000_001));
    const wish = fc.record({
      code: fc.string({ minLength: 2, maxLength: 22 }),
      kind: fc.constantFrom('PERCENT' as const, 'RUPIAH' as const, 'SHIPPING' as const),
      value: near(0, 1, 90, 91, 100_000_000),
      most: limit,
      minimum: near(0, 1, 90, 91, 100_000_000),
      uses: limit,
      usesEach: limit,
      shopShare: near(0, 5_000, 10_000, 10_001),
    });
    await fc.assert(
      fc.asyncProperty(wish, async (wish) => {
        await makePlatformVoucher(campaigner, { ...plain, ...wish }, now);
      }),
      { numRuns: 200 },
    );
  });

  test('a code is taken for everybody, however it is written', async () => {
    await ofShop(sari);
    const written = fc
      .tuple(...[...'KOPI10'].map((letter) => fc.constantFrom(letter, letter.toLowerCase(), ` ${letter}`)))
      .map((letters) => letters.join(''));
    await fc.assert(
      fc.asyncProperty(written, async (code) => {
        const answer = await makeShopVoucher(sellerOf(budi), { ...plain, code }, now);
        expect(answer).toEqual({ ok: false, why: 'code-taken' });
      }),
      { numRuns: 30 },
    );
  });
});

describe('stopping one', () => {
  test('it is offered no more, and cannot be stopped twice', async () => {
    const id = await ofShop(sari);
    expect(await offeredVouchers([sari.shopId], now)).toMatchObject([{ code: 'KOPI10' }]);
    expect(await stopVoucher(sellerOf(sari), id, now)).toEqual({ ok: true });
    expect(await offeredVouchers([sari.shopId], now)).toEqual([]);
    expect(await stateOf(sari)).toEqual(['stopped']);
    expect(await stopVoucher(sellerOf(sari), id, now)).toEqual({ ok: false, why: 'moved-on' });
    expect(await addVoucher(aGuest(), 'KOPI10', now)).toEqual({ ok: false, why: 'ended' });
  });

  test('T1 only by whom it belongs to', async () => {
    const own = await ofShop(sari);
    const platform = await ofPlatform({ code: 'JAMBI', shopShare: 0 });
    expect(await stopVoucher(sellerOf(budi), own, now)).toEqual({ ok: false, why: 'not-found' });
    expect(await stopVoucher({ ...budi.owner, shopId: sari.shopId }, own, now)).toMatchObject({ why: 'not-allowed' });
    for (const actor of [as('PACKER', sari), { ...campaigner, shopId: sari.shopId }])
      expect(await stopVoucher(actor, own, now)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await stopVoucher(campaigner, own, now)).toEqual({ ok: false, why: 'not-found' });
    expect(await stopVoucher(sellerOf(sari), platform, now)).toEqual({ ok: false, why: 'not-found' });
    const regency = await aPerson({ staff: [{ role: 'CAMPAIGNER', regencyCode: '15.01' }] });
    expect(await stopVoucher(regency, platform, now)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await db.voucher.count({ where: { stoppedAt: null } })).toBe(2);
  });
});

test('a code put beside the cart twice lies there once, and says so', async () => {
  const { variantId } = await aProduct(sari);
  await ofShop(sari);
  const guest = aGuest();
  await fillCart(guest, [variantId]);
  expect(await addVoucher(guest, 'KOPI10', now)).toMatchObject({ ok: true, isNew: true });
  expect(await addVoucher(guest, 'kopi10', now)).toMatchObject({ ok: true, isNew: false });
  expect(await db.cartVoucher.count()).toBe(1);
});

describe('joining one of the platform', () => {
  const codesFor = async (shop: Shop) => (await offeredVouchers([shop.shopId], now)).map(({ code }) => code);

  test('it holds at the shops that joined, until they leave', async () => {
    const id = await ofPlatform({ shopShare: 5_000 });
    expect(await codesFor(sari)).toEqual([]);
    expect(await joinVoucher(sellerOf(sari), id, now)).toEqual({ ok: true });
    expect(await joinVoucher(sellerOf(sari), id, now)).toEqual({ ok: true });
    expect(await codesFor(sari)).toEqual(['KOPI10']);
    expect(await codesFor(budi)).toEqual([]);
    expect(await vouchersToJoin(sellerOf(sari), now)).toMatchObject([{ code: 'KOPI10', hasJoined: true }]);
    expect(await vouchersToJoin(sellerOf(budi), now)).toMatchObject([{ code: 'KOPI10', hasJoined: false }]);
    expect(await vouchersOfPlatform(campaigner, now)).toMatchObject([{ code: 'KOPI10', shops: 1 }]);

    expect(await leaveVoucher(sellerOf(budi), id)).toEqual({ ok: false, why: 'not-found' });
    expect(await leaveVoucher(sellerOf(sari), id)).toEqual({ ok: true });
    expect(await codesFor(sari)).toEqual([]);
  });

  test('T1 nobody joins or leaves for another shop', async () => {
    const id = await ofPlatform({ shopShare: 5_000 });
    await joinVoucher(sellerOf(sari), id, now);
    const stranger = { ...budi.owner, shopId: sari.shopId };
    expect(await leaveVoucher(stranger, id)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await joinVoucher({ ...sari.owner, shopId: budi.shopId }, id, now)).toMatchObject({ why: 'not-allowed' });
    for (const actor of [as('PACKER', budi), { ...campaigner, shopId: budi.shopId }])
      expect(await joinVoucher(actor, id, now)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await vouchersToJoin(stranger, now)).toEqual([]);
    expect(await db.voucherShop.findMany({ select: { shopId: true } })).toEqual([{ shopId: sari.shopId }]);
  });

  test('there is nothing to join where no part is asked for, in a shop’s own, or when it is over', async () => {
    const free = await ofPlatform({ code: 'GRATIS', shopShare: 0 });
    const own = await ofShop(sari);
    const over = await ofPlatform({ code: 'LEWAT', shopShare: 5_000, endsAt: soon });
    expect(await joinVoucher(sellerOf(budi), free, now)).toEqual({ ok: false, why: 'not-found' });
    expect(await joinVoucher(sellerOf(budi), own, now)).toEqual({ ok: false, why: 'not-found' });
    expect(await joinVoucher(sellerOf(budi), over, soon)).toEqual({ ok: false, why: 'moved-on' });
    expect(await vouchersToJoin(sellerOf(budi), soon)).toEqual([]);
  });
});

describe('the lists', () => {
  test('T1 a shop sees its own, newest first, and nobody else does', async () => {
    await ofShop(sari);
    await ofShop(sari, { code: 'RAHASIA', isListed: false });
    await ofShop(budi, { code: 'TIKAR' });
    await ofPlatform({ code: 'JAMBI', shopShare: 0 });
    const codes = (list: { code: string }[]) => list.map(({ code }) => code);
    expect(codes(await vouchersOfShop(sellerOf(sari), now))).toEqual(['RAHASIA', 'KOPI10']);
    expect(codes(await vouchersOfShop(sellerOf(budi), now))).toEqual(['TIKAR']);
    expect(codes(await vouchersOfPlatform(campaigner, now))).toEqual(['JAMBI']);
    expect(await vouchersOfShop({ ...budi.owner, shopId: sari.shopId }, now)).toEqual([]);
    expect(await vouchersOfShop(as('PACKER', sari), now)).toEqual([]);
    expect(await vouchersOfPlatform(sari.owner, now)).toEqual([]);
    expect(codes(await offeredVouchers([sari.shopId], now))).toEqual(['KOPI10', 'JAMBI']);
  });

  test('they say what was given and by whom, until the purchase has come to nothing', async () => {
    const { variantId } = await aProduct(sari, { price: 50_001 });
    const id = await ofPlatform({ shopShare: 5_000, uses: 1 });
    await joinVoucher(sellerOf(sari), id, now);
    const guest = aGuest();
    await fillCart(guest, [variantId]);
    await addVoucher(guest, 'kopi 10', now);
    const answer = await placePurchase(guest, await aWish(guest, {}, now), now);
    if (!answer.ok) throw new Error(answer.why);
    // Five thousand, and the odd rupiah is the platform's.
    const used = { used: 1, uses: 1, given: 5_000, byPlatform: 2_500, state: 'used-up' };
    expect(await vouchersOfPlatform(campaigner, now)).toMatchObject([used]);

    await cancelPurchase(answer.code, null, now);
    const back = { used: 0, given: 0, byPlatform: 0, state: 'running' };
    expect(await vouchersOfPlatform(campaigner, now)).toMatchObject([back]);
  });

  test('each stands where it stands in its life', async () => {
    await ofShop(sari, { startsAt: soon });
    expect(await stateOf(sari)).toEqual(['coming']);
    expect(await stateOf(sari, soon)).toEqual(['running']);
    expect(await stateOf(sari, later)).toEqual(['over']);
  });

  test('an example says in rupiah who bears what, by the rule that purchases follow', async () => {
    await ofShop(sari, { value: 20, most: 15_000 });
    expect((await vouchersOfShop(sellerOf(sari), now))[0]?.example).toEqual({
      ...{ goods: 100_000, freight: 20_000, off: 15_000, byShop: 15_000, byPlatform: 0 },
    });
    await ofPlatform({ code: 'BAGI', kind: 'RUPIAH', value: 25_001, minimum: 150_000, shopShare: 5_000 });
    expect((await vouchersToJoin(sellerOf(sari), now))[0]?.example).toEqual({
      ...{ goods: 150_000, freight: 20_000, off: 25_001, byShop: 12_500, byPlatform: 12_501 },
    });
    await ofPlatform({ code: 'ONGKIR', kind: 'SHIPPING', value: 30_000, shopShare: 0 });
    expect((await vouchersOfPlatform(campaigner, now))[0]?.example).toMatchObject({ off: 20_000, byPlatform: 20_000 });
  });
});
