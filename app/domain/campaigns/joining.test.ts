import { beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, type Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import {
  campaignForStaff,
  campaignsToJoin,
  decideGoods,
  dropGoods,
  featureGoods,
  joinCampaign,
  MOST_GOODS,
  setJoining,
  withdrawGoods,
} from '.';

const now = new Date('2026-11-20T03:00:00Z');
const joinBy = new Date('2026-11-22T03:00:00Z');
const startsAt = new Date('2026-11-24T00:00:00Z');
const endsAt = new Date('2026-12-01T00:00:00Z');
const rules = 'Kopi dari Kerinci, stok minimal 20.';

let shop: Awaited<ReturnType<typeof aShop>>;
let seller: Actor & { shopId: string };
let coffee: string;
let province: Actor;
let kerinci: Actor;
let campaignId: string;
let ofKerinci: string;

beforeEach(async () => {
  await db.campaign.deleteMany();
  shop = await aShop({ regencyCode: '15.01' });
  seller = { ...shop.owner, shopId: shop.shopId };
  coffee = (await aProduct(shop, { name: 'Kopi' })).productId;
  province = await aPerson({ staff: [{ role: 'CAMPAIGNER' }] });
  kerinci = await aPerson({ staff: [{ role: 'CAMPAIGNER', regencyCode: '15.01' }] });
  campaignId = await begin('minum-dulu', null);
  ofKerinci = await begin('dari-kerinci', '15.01');
  await begin('dari-kota', '15.71');
});

async function begin(slug: string, regencyCode: string | null): Promise<string> {
  const words = { slug, title: slug, intro: 'Dari Jambi.', theme: 'kopi', isPublished: true };
  const { id } = await db.campaign.create({ data: { ...words, regencyCode, startsAt, endsAt, joinBy, rules } });
  return id;
}

const join = (productIds = [coffee], at = now) => joinCampaign(seller, { campaignId, productIds }, at);
const accept = (actor = province, id = campaignId) =>
  decideGoods(actor, { campaignId: id, productId: coffee, accept: true }, now);
const mine = async (at = now) => (await campaignsToJoin(seller, at)).find(({ id }) => id === campaignId);
const inIt = async () => (await campaignForStaff(province, campaignId))?.featured.map(({ productId }) => productId);
const told = () => db.message.findMany({ where: { personId: shop.owner.personId, kind: 'campaign-answer' } });

describe('a shop', () => {
  test('sees what it may join: of the province and of its own regency, with rules and deadline', async () => {
    const open = await campaignsToJoin(seller, now);
    expect(open.map(({ id }) => id).toSorted()).toEqual([campaignId, ofKerinci].toSorted());
    expect(await mine()).toMatchObject({ rules, joinBy, isOpen: true, offered: [] });
  });

  test('offers goods until the day, twice the same changes nothing, and afterwards sees what it has offered', async () => {
    expect(await join()).toEqual({ ok: true });
    expect(await join()).toEqual({ ok: true });
    expect(await db.campaignApplication.count({ where: { campaignId } })).toBe(1);
    expect(await join([coffee], joinBy)).toEqual({ ok: false, why: 'not-open' });
    expect(await mine(joinBy)).toMatchObject({ isOpen: false, offered: [{ name: 'Kopi', status: 'WAITING' }] });
    expect(await mine(endsAt)).toBeUndefined();
  });

  test.each([
    ['not published', { isPublished: false }],
    ['without a day', { joinBy: null }],
    ['of another regency', { regencyCode: '15.71' }],
    ['over', { endsAt: now, startsAt: new Date('2026-11-01T00:00:00Z') }],
  ])('offers nothing for a campaign that is %s', async (_, data) => {
    await db.campaign.update({ where: { id: campaignId }, data });
    expect(await join()).toEqual({ ok: false, why: 'not-open' });
    expect(await mine()).toBeUndefined();
  });

  test('reads which of its goods the office has chosen by itself, and of others nothing', async () => {
    const other = await aProduct(await aShop({ name: 'Lain', regencyCode: '15.01' }));
    await featureGoods(province, campaignId, coffee, now);
    await featureGoods(province, campaignId, other.productId, now);
    expect(await mine()).toMatchObject({ offered: [], chosen: [{ productId: coffee, name: 'Kopi' }] });
  });

  test('takes goods back while they wait, and may offer them again; not after the office has decided', async () => {
    await join();
    const goods = { campaignId, productId: coffee };
    expect(await withdrawGoods(seller, goods)).toEqual({ ok: true });
    expect((await mine())?.offered).toEqual([]);
    expect(await accept()).toEqual({ ok: false, why: 'moved-on' });
    await join();
    expect(await accept()).toEqual({ ok: true });
    expect(await withdrawGoods(seller, goods)).toEqual({ ok: false, why: 'decided' });
  });

  test('T1 offers and takes back nothing of another shop, nor what cannot be seen', async () => {
    const other = await aShop({ name: 'Lain', regencyCode: '15.01' });
    const stranger = { ...other.owner, shopId: other.shopId };
    const no = { ok: false, why: 'no-such-goods' };
    expect(await joinCampaign(stranger, { campaignId, productIds: [coffee] }, now)).toEqual(no);
    await join();
    expect(await withdrawGoods(stranger, { campaignId, productId: coffee })).toEqual(no);
    expect(await joinCampaign({ ...stranger, shopId: shop.shopId }, { campaignId, productIds: [coffee] }, now)).toEqual(
      {
        ok: false,
        why: 'not-allowed',
      },
    );
    expect(await campaignsToJoin({ ...stranger, shopId: shop.shopId }, now)).toEqual([]);
    const tea = (await aProduct(shop)).productId;
    await db.product.update({ where: { id: tea }, data: { status: 'HIDDEN' } });
    expect(await join([coffee, tea])).toEqual(no);
    expect(await join([])).toEqual({ ok: false, why: 'no-goods' });
    expect(await join(Array.from({ length: 201 }, () => coffee))).toEqual({ ok: false, why: 'too-many' });
  });
});

describe('the office', () => {
  test('sees what was offered, takes it to the end of the campaign, and the owner is told once', async () => {
    const first = (await aProduct(shop)).productId;
    await db.campaignItem.create({ data: { campaignId, productId: first, position: 4 } });
    await join();
    expect((await campaignForStaff(province, campaignId))?.offered).toMatchObject([
      { productId: coffee, name: 'Kopi', status: 'WAITING', card: { name: 'Kopi' } },
    ]);
    expect(await accept()).toEqual({ ok: true });
    expect(await accept()).toEqual({ ok: false, why: 'moved-on' });
    expect(await inIt()).toEqual([first, coffee]);
    expect(await told()).toMatchObject([{ values: { campaign: 'minum-dulu', goods: 'Kopi', isAccepted: true } }]);
    expect((await mine())?.offered).toMatchObject([{ status: 'ACCEPTED' }]);
  });

  test('declines with a reason, which the shop reads; it cannot be offered a second time', async () => {
    await join();
    const goods = { campaignId, productId: coffee, accept: false as const };
    expect(await decideGoods(province, { ...goods, reason: '  ' }, now)).toEqual({ ok: false, why: 'no-reason' });
    expect(await decideGoods(province, { ...goods, reason: ' Stoknya kurang. ' }, now)).toEqual({ ok: true });
    await join();
    expect((await mine())?.offered).toMatchObject([{ status: 'DECLINED', reason: 'Stoknya kurang.' }]);
    expect(await inIt()).toEqual([]);
    expect(await told()).toMatchObject([{ values: { isAccepted: false, reason: 'Stoknya kurang.' } }]);
  });

  test('T3 takes nothing that was hidden meanwhile', async () => {
    await join();
    await db.product.update({ where: { id: coffee }, data: { status: 'HIDDEN' } });
    expect(await accept()).toEqual({ ok: false, why: 'no-such-goods' });
    expect((await campaignForStaff(province, campaignId))?.offered).toMatchObject([{ card: null }]);
    expect(await told()).toEqual([]);
  });

  test('T7 of a regency opens and decides only for its own campaigns', async () => {
    await join();
    await joinCampaign(seller, { campaignId: ofKerinci, productIds: [coffee] }, now);
    const city = await aPerson({ staff: [{ role: 'CAMPAIGNER', regencyCode: '15.71' }] });
    const no = { ok: false, why: 'not-found' };
    for (const actor of [city, shop.owner, await aPerson({ staff: [{ role: 'VERIFIER' }] })]) {
      expect(await accept(actor, ofKerinci)).toEqual(no);
      expect(await setJoining(actor, ofKerinci, { joinBy, rules })).toEqual(no);
    }
    expect(await accept(kerinci)).toEqual(no);
    expect(await accept(kerinci, ofKerinci)).toEqual({ ok: true });
  });

  test('sets until when shops may offer, not beyond its end', async () => {
    expect(await setJoining(kerinci, ofKerinci, { joinBy: null, rules: '' })).toEqual({ ok: true });
    expect((await campaignsToJoin(seller, now)).map(({ id }) => id)).toEqual([campaignId]);
    const late = new Date(endsAt.getTime() + 1);
    expect(await setJoining(kerinci, ofKerinci, { joinBy: late, rules })).toEqual({
      ok: false,
      why: 'joins-after-its-end',
    });
    expect(await setJoining(kerinci, ofKerinci, { joinBy: endsAt, rules })).toEqual({ ok: true });
    expect(await campaignForStaff(kerinci, ofKerinci)).toMatchObject({ joinBy: endsAt, rules });
  });

  test('decides nothing of a campaign that has ended', async () => {
    await join();
    const ended = { ok: false, why: 'ended' };
    const goods = { campaignId, productId: coffee };
    expect(await decideGoods(province, { ...goods, accept: true }, endsAt)).toEqual(ended);
    expect(await decideGoods(province, { ...goods, accept: false, reason: 'Penuh.' }, endsAt)).toEqual(ended);
    expect(await featureGoods(province, campaignId, coffee, endsAt)).toEqual(ended);
    expect(await inIt()).toEqual([]);
    expect(await told()).toEqual([]);
  });

  test('two people who decide at once decide once', async () => {
    await join();
    const answers = await Promise.all([accept(), accept(province), accept()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await told()).toHaveLength(1);
  });
});

async function isAnybodyWaiting(tx: Transaction): Promise<boolean> {
  const rows = await tx.$queryRaw<object[]>`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return rows.length > 0;
}

describe('what staff do by hand', () => {
  test('answers the shop that has offered those goods: put in they are taken, and it is told; taken out they wait again', async () => {
    await join();
    expect(await featureGoods(province, campaignId, coffee, now)).toEqual({ ok: true });
    expect((await mine())?.offered).toMatchObject([{ status: 'ACCEPTED' }]);
    expect(await dropGoods(province, campaignId, coffee, now)).toEqual({ ok: true });
    expect(await dropGoods(province, campaignId, coffee, now)).toEqual({ ok: true });
    expect((await mine())?.offered).toMatchObject([{ status: 'WAITING' }]);
    const values = (await told()).map((one) => one.values);
    expect(values).toHaveLength(2);
    expect(values).toContainEqual({ campaign: 'minum-dulu', goods: 'Kopi', isAccepted: false, isTakenOut: true });
    await decideGoods(province, { campaignId, productId: coffee, accept: false, reason: 'Sudah penuh.' }, now);
    expect(await join()).toEqual({ ok: false, why: 'decided' });
  });

  test('of goods that their shop takes back at this moment nothing is answered', async () => {
    await join();
    let featured: ReturnType<typeof featureGoods> | undefined;
    await db.$transaction(async (tx) => {
      await tx.campaignApplication.updateMany({ where: { campaignId }, data: { status: 'WITHDRAWN' } });
      featured = featureGoods(province, campaignId, coffee, now);
      for (let looked = 0; looked < 2000 && !(await isAnybodyWaiting(tx)); looked++);
    });
    expect(await featured).toEqual({ ok: true });
    expect(await db.campaignApplication.findFirst({ where: { campaignId } })).toMatchObject({ status: 'WITHDRAWN' });
    expect(await told()).toEqual([]);
  });

  test('a campaign that is full still takes what is in it already', async () => {
    await join();
    for (let place = 0; place < MOST_GOODS - 1; place++)
      await featureGoods(province, campaignId, (await aProduct(shop)).productId, now);
    await db.campaignItem.create({ data: { campaignId, productId: coffee, position: 99 } });
    expect(await accept()).toEqual({ ok: true });
    expect(await inIt()).toHaveLength(MOST_GOODS);
  });
});
