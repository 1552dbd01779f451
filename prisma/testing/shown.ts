import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { db } from '../../app/platform/db';
import { storage } from '../../app/platform/storage';
import { buy } from '../seed/shopping';

/** A picture of goods, with its file. @returns its hash */
export async function aPicture({ productId }: { productId: string }): Promise<string> {
  const hash = createHash('sha256').update(randomUUID()).digest('hex');
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2f6b4f' } })
    .webp()
    .toBuffer();
  await storage.write(`${hash.slice(0, 2)}/${hash}-640.webp`, bytes);
  await db.picture.create({ data: { hash, width: 640, height: 480, widths: [320, 640], tint: 3 } });
  await db.productPhoto.create({
    data: { productId, pictureHash: hash, position: await db.productPhoto.count({ where: { productId } }) },
  });
  return hash;
}

/** What a buyer says of goods that were bought. @returns its id */
export async function aReview(
  { productId, variantId }: { productId: string; variantId: string },
  { stars = 5, text = 'Wangi, sampai dengan selamat.', name = 'Dewi' } = {},
): Promise<string> {
  const answer = await buy([variantId], 1, new Date('2026-11-23T03:00:00Z'));
  if (!answer.ok) throw new Error(answer.why);
  const line = await db.orderLine.findFirstOrThrow({ where: { order: { purchase: { code: answer.code } } } });
  const { id } = await db.review.create({
    data: {
      orderLineId: line.id,
      productId,
      name,
      stars,
      text,
      language: 'id',
      writtenAt: new Date('2026-11-25T03:00:00Z'),
    },
  });
  return id;
}
