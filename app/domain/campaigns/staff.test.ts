import { beforeAll, beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import type { Actor } from '../accounts';
import {
  type CampaignWords,
  campaignForStaff,
  campaignsForStaff,
  createCampaign,
  dropGoods,
  editCampaign,
  featureGoods,
  goodsToFeature,
  moveGoods,
} from './index';

const words: CampaignWords = {
  title: 'Kopi, dari gunung!',
  intro: 'Baru disangrai.',
  theme: 'kopi',
  startsAt: new Date('2026-11-24T00:00:00Z'),
  endsAt: new Date('2026-12-01T00:00:00Z'),
  isPublished: true,
};

let province: Actor;
let kerinci: Actor;
let city: Actor;
let owner: Actor;
let coffee: string;
let basket: string;

beforeAll(async () => {
  province = await aPerson({ staff: [{ role: 'CAMPAIGNER' }] });
  kerinci = await aPerson({ staff: [{ role: 'CAMPAIGNER', regencyCode: '15.01' }] });
  city = await aPerson({ staff: [{ role: 'CAMPAIGNER', regencyCode: '15.71' }] });
  const mountain = await aShop({ name: 'Kebun Siulak', regencyCode: '15.01' });
  owner = mountain.owner;
  coffee = (await aProduct(mountain, { name: 'Kopi arabika' })).productId;
  basket = (await aProduct(await aShop({ regencyCode: '15.71' }), { name: 'Kopi susu botol' })).productId;
});

let ofKerinci: string;
let ofProvince: string;

beforeEach(async () => {
  ofKerinci = await begin(kerinci, '15.01');
  ofProvince = await begin(province, null);
});

async function begin(actor: Actor, regencyCode: string | null): Promise<string> {
  const answer = await createCampaign(actor, { ...words, regencyCode });
  if (!answer.ok) throw new Error(answer.why);
  return answer.id;
}

const goodsOf = async (actor: Actor, id: string) =>
  (await campaignForStaff(actor, id))?.featured.map(({ productId }) => productId);

test('two campaigns of one title have two addresses, and an address outlives its title', async () => {
  const [first, second] = [await campaignForStaff(province, ofKerinci), await campaignForStaff(province, ofProvince)];
  expect(first?.slug).toMatch(/^kopi-dari-gunung(-\d+)?$/);
  expect(second?.slug).not.toBe(first?.slug);

  await editCampaign(province, ofProvince, { ...words, title: 'Lain sama sekali' });
  expect(await campaignForStaff(province, ofProvince)).toMatchObject({ title: 'Lain sama sekali', slug: second?.slug });
});

test('a title without a letter still has an address', async () => {
  const answer = await createCampaign(province, { ...words, title: '!!! 😀', regencyCode: null });
  expect(answer).toMatchObject({ ok: true });
});

test('it has to end after it starts', async () => {
  const backwards = { ...words, endsAt: words.startsAt };
  const no = { ok: false, why: 'ends-before-it-starts' };
  expect(await createCampaign(province, { ...backwards, regencyCode: null })).toEqual(no);
  expect(await editCampaign(province, ofProvince, backwards)).toEqual(no);
});

test('T7 staff of a regency see and change only its own campaigns', async () => {
  const no = { ok: false, why: 'not-found' };
  const seen = (await campaignsForStaff(city)).campaigns.map(({ id }) => id);
  expect(seen).not.toContain(ofKerinci);
  expect(seen).not.toContain(ofProvince);

  for (const campaign of [ofKerinci, ofProvince]) {
    expect(await campaignForStaff(city, campaign)).toBeUndefined();
    expect(await editCampaign(city, campaign, words)).toEqual(no);
    expect(await featureGoods(city, campaign, basket)).toEqual(no);
    expect(await moveGoods(city, campaign, basket, 'up')).toEqual(no);
    expect(await dropGoods(city, campaign, basket)).toEqual(no);
  }
  expect(await createCampaign(city, { ...words, regencyCode: '15.01' })).toEqual(no);
  expect(await createCampaign(city, { ...words, regencyCode: null })).toEqual(no);
});

test('T7 they feature only what shops of their regency sell, the province everything', async () => {
  expect((await goodsToFeature(kerinci, 'kopi')).map(({ id }) => id)).toEqual([coffee]);
  expect((await goodsToFeature(province, 'kopi')).map(({ id }) => id)).toEqual(
    expect.arrayContaining([coffee, basket]),
  );

  expect(await featureGoods(kerinci, ofKerinci, basket)).toEqual({ ok: false, why: 'no-such-goods' });
  expect(await featureGoods(kerinci, ofKerinci, coffee)).toEqual({ ok: true });
  expect(await featureGoods(province, ofProvince, basket)).toEqual({ ok: true });
  expect(await goodsOf(kerinci, ofKerinci)).toEqual([coffee]);
});

test('who has another role edits nothing', async () => {
  const verifier = await aPerson({ staff: [{ role: 'VERIFIER' }] });
  for (const actor of [verifier, owner]) {
    expect(await campaignForStaff(actor, ofProvince)).toBeUndefined();
    expect((await campaignsForStaff(actor)).campaigns).toEqual([]);
    expect(await goodsToFeature(actor, 'kopi')).toEqual([]);
    expect(await createCampaign(actor, { ...words, regencyCode: null })).toEqual({ ok: false, why: 'not-found' });
  }
});

test('goods are put at the end once, move by one place, and are taken out', async () => {
  for (const id of [coffee, basket, coffee]) await featureGoods(province, ofProvince, id);
  expect(await goodsOf(province, ofProvince)).toEqual([coffee, basket]);

  await moveGoods(province, ofProvince, coffee, 'up'); // the first cannot rise
  expect(await goodsOf(province, ofProvince)).toEqual([coffee, basket]);
  await moveGoods(province, ofProvince, basket, 'up');
  expect(await goodsOf(province, ofProvince)).toEqual([basket, coffee]);
  await moveGoods(province, ofProvince, basket, 'down');
  expect(await goodsOf(province, ofProvince)).toEqual([coffee, basket]);

  await dropGoods(province, ofProvince, coffee);
  expect(await goodsOf(province, ofProvince)).toEqual([basket]);
});

test('two people who sort at once leave every product in one place', async () => {
  for (const id of [coffee, basket]) await featureGoods(province, ofProvince, id);

  await Promise.all(Array.from({ length: 6 }, () => moveGoods(province, ofProvince, basket, 'up')));

  expect(await goodsOf(province, ofProvince)).toEqual([basket, coffee]);
});
