import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { type Returns, returnsHere } from '../../../prisma/testing/returns';
import { monday } from '../../../prisma/testing/twoShops';
import { config } from '../../platform/config';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { keepPicture } from '../catalog';
import { askStaff, readReturnPhoto, refuseReturn, returnForStaff, returnsOfOrder, returnsOfPurchase } from '.';

let here: Returns;

beforeEach(async () => {
  here = await returnsHere();
});

const broken = () => ({ kind: 'CLAIM' as const, reason: 'BROKEN' as const, photos: [here.photo] });
const first = (returnId: string) => ({ returnId, number: 1, width: 640 });

test('a photo lies where nothing is served from, apart by order, and its name is told to nobody', async () => {
  const claimed = await here.asked(1, broken());
  const { pictureHash } = await db.returnPhoto.findFirstOrThrow({ where: { returnId: claimed.returnId } });
  expect(existsSync(join(config.DATA_DIR, 'media', pictureHash.slice(0, 2), `${pictureHash}-640.webp`))).toBe(false);
  const folder = join(config.DATA_DIR, 'closed', 'returns', claimed.coffeeOrder, pictureHash.slice(0, 2));
  expect(await readdir(folder)).toContain(`${pictureHash}-640.webp`);

  const seen = [
    await returnsOfPurchase(claimed.code, monday),
    await returnsOfOrder(here.seller(), claimed.coffeeOrder, monday),
  ];
  for (const [shown] of seen) expect(shown!.photos).toEqual([{ number: 1, widths: [320, 640], tint: 5 }]);
  expect(JSON.stringify(seen)).not.toContain(pictureHash);

  // The same picture shown to everybody, or sent for another order, is a picture of its own.
  const again = await here.asked(1, broken());
  const { pictureHash: other } = await db.returnPhoto.findFirstOrThrow({ where: { returnId: again.returnId } });
  const kept = await keepPicture(here.photo);
  expect(new Set([pictureHash, other, kept.ok && kept.hash]).size).toBe(3);
});

test('T1 the buyer and the shop see it, and nobody else does', async () => {
  const person = await aPerson();
  const purchase = await here.arrived();
  await db.purchase.update({ where: { id: purchase.id }, data: { personId: person.personId } });
  const { returnId, code, lineId } = await here.asked(1, broken(), purchase);
  const packer: Actor = {
    personId: (await aPerson()).personId,
    grants: [{ role: 'PACKER', shopId: here.sari.shopId }],
  };
  for (const asker of [{ code }, person, here.sari.owner, packer]) {
    const photo = await readReturnPhoto(asker, first(returnId));
    expect(await sharp(photo).metadata()).toMatchObject({ format: 'webp', width: 640 });
  }
  const others = [
    await aPerson(),
    here.budi.owner,
    here.finance, // as long as nobody has asked the office
    await aPerson({ staff: [{ role: 'ADMIN' }] }),
    { code: (await here.arrived()).code },
  ];
  for (const asker of others) expect(await readReturnPhoto(asker, first(returnId))).toBeUndefined();
  for (const wrong of [{ number: 2 }, { number: 0 }, { width: 641 }, { returnId: lineId }])
    expect(await readReturnPhoto({ code }, { ...first(returnId), ...wrong })).toBeUndefined();
});

test('T7 staff see it once they are asked to decide, those of the shop’s regency alone', async () => {
  const { returnId, buyer } = await here.asked(1, broken());
  await refuseReturn(here.seller(), { returnId, answer: 'Tidak.' }, monday);
  const [own, other] = [
    await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.01' }] }),
    await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.71' }] }),
  ];
  expect(await readReturnPhoto(own, first(returnId))).toBeUndefined();
  await askStaff(buyer, { returnId, note: 'Tolong.' }, monday);
  for (const staff of [own, here.finance]) {
    expect((await returnForStaff(staff, returnId, monday))!.photos).toHaveLength(1);
    expect(await readReturnPhoto(staff, first(returnId))).toBeInstanceOf(Buffer);
  }
  expect(await readReturnPhoto(other, first(returnId))).toBeUndefined();
});
