import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { config } from '../../platform/config';
import { db, executeSql } from '../../platform/db';
import { keepPicture } from './keepPicture';
import { makeAvifs } from './makeAvifs';
import { nearestTint, tints } from './tints';

const media = (name: string) => join(config.DATA_DIR, 'media', name);
const fileOf = (hash: string, rest: string) => media(`${hash.slice(0, 2)}/${hash}-${rest}`);
const red = { r: 155, g: 34, b: 38 };

function photo(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: red } });
}

test('a photo is kept in three widths under the hash of its bytes, the upload itself is not', async () => {
  const upload = await photo(1600, 1200).jpeg().toBuffer();
  const hash = createHash('sha256').update(upload).digest('hex');

  expect(await keepPicture(upload)).toEqual({ ok: true, hash });

  const row = await db.picture.findUniqueOrThrow({ where: { hash } });
  expect(row).toEqual({ hash, width: 1600, height: 1200, widths: [320, 640, 960], tint: 5, hasAvif: false });
  const files = await readdir(media(hash.slice(0, 2)));
  expect(files.filter((name) => name.startsWith(hash)).sort()).toEqual(
    ['320', '640', '960'].map((w) => `${hash}-${w}.webp`),
  );
  expect(await sharp(await readFile(fileOf(hash, '960.webp'))).metadata()).toMatchObject({
    format: 'webp',
    width: 960,
    height: 720,
  });
});

test.each(['png', 'webp', 'avif'] as const)('%s is a picture as well', async (format) => {
  expect(await keepPicture(await photo(640, 480).toFormat(format).toBuffer())).toMatchObject({ ok: true });
});

test('AVIF follows by the job, and the row says so only then', async () => {
  const { hash } = await kept(await photo(700, 600).jpeg().toBuffer());
  const { rows } = await executeSql(`select 1 from pgboss.job where name = 'make-avif' and data->>'hash' = $1`, [hash]);
  expect(rows).toHaveLength(1);

  await makeAvifs(hash);
  await makeAvifs(hash);

  expect(await db.picture.findUniqueOrThrow({ where: { hash } })).toMatchObject({ hasAvif: true, widths: [320, 640] });
  expect(await sharp(await readFile(fileOf(hash, '640.avif'))).metadata()).toMatchObject({
    format: 'heif',
    width: 640,
  });
});

test('the same bytes twice, even at once, are one picture and one job', async () => {
  const upload = await photo(500, 500).png().toBuffer();
  const answers = await Promise.all([keepPicture(upload), keepPicture(upload)]);
  answers.push(await keepPicture(upload));

  const { hash } = await kept(upload);
  expect(answers).toEqual(Array(3).fill({ ok: true, hash }));
  const { rows } = await executeSql(`select 1 from pgboss.job where name = 'make-avif' and data->>'hash' = $1`, [hash]);
  expect(rows).toHaveLength(1);
});

test('a small picture is not enlarged, and one too small for a card is refused', async () => {
  const { hash } = await kept(await photo(400, 300).jpeg().toBuffer());
  expect(await db.picture.findUnique({ where: { hash } })).toMatchObject({ widths: [320] });
  await expect(access(fileOf(hash, '640.webp'))).rejects.toThrow();

  expect(await keepPicture(await photo(319, 300).jpeg().toBuffer())).toEqual({ ok: false, why: 'too-small' });
  expect(await keepPicture(await photo(800, 100).jpeg().toBuffer())).toEqual({ ok: false, why: 'too-small' });
});

test('a photo taken upright stands upright, and where it was taken is gone', async () => {
  const exif = { IFD0: { Artist: 'Sari' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '1/1 36/1 0/1' } };
  const upload = await photo(1200, 900).withExif(exif).withMetadata({ exif, orientation: 6 }).jpeg().toBuffer();
  expect((await sharp(upload).metadata()).exif).toBeDefined();

  const { hash } = await kept(upload);

  const kind = await sharp(await readFile(fileOf(hash, '640.webp'))).metadata();
  expect(kind).toMatchObject({ width: 640, height: 853 });
  expect([kind.exif, kind.xmp, kind.iptc, kind.icc, kind.orientation]).toEqual(Array(5).fill(undefined));
  expect((await readFile(fileOf(hash, '640.webp'))).includes('Sari')).toBe(false);
  expect(await db.picture.findUnique({ where: { hash } })).toMatchObject({ width: 900, height: 1200 });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><script>alert(1)</script></svg>';
test.each([
  ['PHP that calls itself PNG', Buffer.from('<?php system($_GET["x"]); ?>')],
  ['PHP after the first bytes of a PNG', Buffer.from('\x89PNG\r\n\x1a\n<?php system($_GET["x"]); ?>', 'latin1')],
  ['SVG', Buffer.from(svg)],
  ['SVG after a byte order mark', Buffer.from(`\ufeff<?xml version="1.0"?>${svg}`)],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
  ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1')],
  ['nothing', Buffer.alloc(0)],
])('not a picture: %s', async (_, bytes) => {
  expect(await keepPicture(bytes)).toEqual({ ok: false, why: 'not-a-picture' });
});

test('a picture that breaks off is refused and leaves no row', async () => {
  const noise = await sharp({
    create: {
      width: 900,
      height: 700,
      channels: 3,
      background: red,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  const upload = noise.subarray(0, noise.length / 2);

  expect(await keepPicture(upload)).toEqual({ ok: false, why: 'not-a-picture' });
  expect(
    await db.picture.findUnique({ where: { hash: createHash('sha256').update(upload).digest('hex') } }),
  ).toBeNull();
});

test('a bomb of 30,000 by 30,000 pixels is refused before it unpacks', async () => {
  const before = process.memoryUsage().rss;
  expect(await keepPicture(bomb(30_000, 30_000))).toEqual({ ok: false, why: 'too-large' });
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
});

test('a picture with something else behind its end is encoded anew without it', async () => {
  const upload = Buffer.concat([await photo(640, 480).jpeg().toBuffer(), Buffer.from('<?php system("x"); ?>')]);
  const { hash } = await kept(upload);
  expect((await readFile(fileOf(hash, '640.webp'))).includes('php')).toBe(false);
});

test('the tints are those of the style sheet, and a colour finds its neighbour', async () => {
  const css = await readFile('app/ui/styles/goods.css', 'utf8');
  const written = [...css.matchAll(/\.tint-(\d+) \{\s*--tint: (#[0-9a-f]{6})/g)].map(([, place, colour]) => [
    place,
    colour,
  ]);
  expect(written).toEqual(tints.map((colour, place) => [String(place), colour]));
  expect([nearestTint([30, 85, 115]), nearestTint([155, 34, 38]), nearestTint([210, 175, 140])]).toEqual([13, 5, 0]);
});

async function kept(upload: Buffer) {
  const answer = await keepPicture(upload);
  if (!answer.ok) throw new Error(answer.why);
  return answer;
}

/** A PNG of a few kilobytes that claims, and would have, so many pixels. */
function bomb(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([1, 0, 0, 0, 0], 8); // one bit a pixel, grey
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...[['IHDR', size] as const, ['IDAT', rows] as const, ['IEND', Buffer.alloc(0)] as const].map(([kind, data]) =>
      chunk(kind, data),
    ),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
