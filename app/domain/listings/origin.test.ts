import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { config } from '../../platform/config';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import {
  addEvidence,
  approveListing,
  askForBadge,
  evidenceLimits,
  evidenceOf,
  goodsForStaff,
  listingOfShop,
  readEvidence,
  removeEvidence,
  returnListing,
  withdrawListing,
} from '.';

const now = new Date('2026-11-24T03:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;
let officer: Actor;
let goods: { shopId: string; productId: string };

beforeEach(async () => {
  sari = await aShop();
  officer = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.01' }] });
  goods = { shopId: sari.shopId, productId: (await aProduct(sari)).productId };
});

const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2f6b4f' } })
  .jpeg()
  .toBuffer();
const add = (about = 'Kebun kami di Lempur', at = now) => addEvidence(sari.owner, { ...goods, about, photo }, at);
const product = () => db.product.findUniqueOrThrow({ where: { id: goods.productId } });
const decision = async () => {
  const where = { productId: goods.productId, status: 'WAITING' } as const;
  const { id, askedAt } = await db.listingReview.findFirstOrThrow({ where });
  return { reviewId: id, askedAt };
};

test('the badge is given for evidence, by an officer, and the goods are on show all the while', async () => {
  expect(await askForBadge(sari.owner, goods, now)).toEqual({ ok: false, why: 'no-evidence' });
  expect(await add()).toEqual({ ok: true });
  expect(await askForBadge(sari.owner, goods, now)).toEqual({ ok: true });
  expect(await product()).toMatchObject({ status: 'LISTED', origin: 'DECLARED' });
  expect((await goodsForStaff(officer, goods.productId))?.evidence).toMatchObject([{ about: 'Kebun kami di Lempur' }]);

  await returnListing(officer, { ...(await decision()), reason: 'Suratnya tidak terbaca.' }, now);
  expect(await product()).toMatchObject({ status: 'LISTED', origin: 'DECLARED' });
  const standing = await listingOfShop(sari.owner, goods);
  expect(standing?.origin).toEqual({ state: 'returned', reason: 'Suratnya tidak terbaca.' });

  await askForBadge(sari.owner, goods, now);
  await approveListing(officer, await decision(), now);
  const checked = { origin: 'CHECKED', originCheckedBy: officer.personId, originCheckedAt: now };
  expect(await product()).toMatchObject({ status: 'LISTED', ...checked });
  expect(await askForBadge(sari.owner, goods, now)).toEqual({ ok: false, why: 'moved-on' });
  const { history } = (await listingOfShop(sari.owner, goods))!;
  expect(history.map(({ step }) => step)).toEqual(['origin-ask', 'origin-return', 'origin-ask', 'origin-approve']);
});

test('an officer decides on the evidence that they have seen, and a wish can be withdrawn', async () => {
  await add();
  await askForBadge(sari.owner, goods, now);
  const seen = await decision();
  await add('Surat kelompok tani', new Date('2026-11-24T04:00:00Z'));
  expect(await approveListing(officer, seen, now)).toEqual({ ok: false, why: 'changed' });
  expect(await withdrawListing(sari.owner, { ...goods, about: 'origin' }, now)).toEqual({ ok: true });
  expect(await withdrawListing(sari.owner, { ...goods, about: 'origin' }, now)).toMatchObject({ why: 'moved-on' });
});

test('evidence lies where nothing is served from; the shop and the staff of its regency read it, nobody else does', async () => {
  await add();
  const [piece] = await evidenceOf(goods.productId);
  const { file } = await db.originEvidence.findUniqueOrThrow({ where: { id: piece!.id } });
  expect(JSON.stringify(piece)).not.toContain(file);
  expect(existsSync(join(config.DATA_DIR, 'media', file.slice(0, 2), `${file}-640.webp`))).toBe(false);

  const asked = { evidenceId: piece!.id, width: 640 };
  for (const asker of [sari.owner, officer, await aPerson({ staff: [{ role: 'VERIFIER' }] })])
    expect(await sharp(await readEvidence(asker, asked)).metadata()).toMatchObject({ format: 'webp', width: 640 });
  const budi = await aShop({ name: 'Anyaman Budi' });
  const packer: Actor = { ...(await aPerson()), grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  const city = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.71' }] });
  for (const asker of [budi.owner, packer, city, await aPerson()])
    expect(await readEvidence(asker, asked)).toBeUndefined();
  expect(await readEvidence(sari.owner, { ...asked, width: 641 })).toBeUndefined();
});

test('T1 another shop neither adds evidence nor takes it away nor asks', async () => {
  await add();
  const [piece] = await evidenceOf(goods.productId);
  const budi = await aShop({ name: 'Anyaman Budi' });
  for (const shopId of [sari.shopId, budi.shopId]) {
    const theirs = { ...goods, shopId };
    expect(await addEvidence(budi.owner, { ...theirs, about: 'x', photo }, now)).toMatchObject({ why: 'not-found' });
    expect(await removeEvidence(budi.owner, { ...theirs, evidenceId: piece!.id }, now)).toBe(false);
    expect(await askForBadge(budi.owner, theirs, now)).toEqual({ ok: false, why: 'not-found' });
  }
  expect(await removeEvidence(sari.owner, { ...goods, evidenceId: piece!.id }, now)).toBe(true);
  expect(await evidenceOf(goods.productId)).toEqual([]);
});

test('what is no photo, says nothing, or is one too many is refused', async () => {
  const wish = { ...goods, about: 'Kebun', photo };
  expect(await addEvidence(sari.owner, { ...wish, photo: Buffer.from('x') }, now)).toMatchObject({
    why: 'not-a-picture',
  });
  for (const about of ['', ' ', 'x'.repeat(evidenceLimits.about + 1)])
    expect(await addEvidence(sari.owner, { ...wish, about }, now)).toMatchObject({ why: 'no-about' });
  for (let piece = 0; piece < evidenceLimits.pieces; piece += 1) expect(await add()).toEqual({ ok: true });
  expect(await add()).toMatchObject({ why: 'too-many' });
});
