import type { Transaction } from '../../platform/db';

/** Hangs these pictures to goods, in this order, in place of those before. */
export async function writePhotos(tx: Transaction, productId: string, hashes: string[]) {
  await tx.productPhoto.deleteMany({ where: { productId } });
  await tx.productPhoto.createMany({
    data: hashes.map((pictureHash, position) => ({ productId, pictureHash, position })),
  });
}
