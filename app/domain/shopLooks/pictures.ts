import type { Transaction } from '../../platform/db';
import { type Changed, changeLook, type Direction, type Keeper, moved } from './change';

/** How it looks at a shop: more would be an album. */
export const MOST_PICTURES = 8;

/** Hangs a kept picture out as the sign or the banner of the shop, or takes it down. */
export function setFace(keeper: Keeper, face: 'logo' | 'banner', hash: string | null): Promise<Changed> {
  const data = face === 'logo' ? { logoHash: hash } : { bannerHash: hash };
  return changeLook(keeper, async (tx) => {
    await tx.shop.update({ where: { id: keeper.shopId }, data });
    return undefined;
  });
}

/** Adds kept pictures at the end, as many as there is room for; one that hangs there already stays where it is. */
export function addPictures(keeper: Keeper, hashes: readonly string[]): Promise<Changed> {
  return changeLook(keeper, async (tx) => {
    const before = await readHashes(tx, keeper.shopId);
    const fresh = [...new Set(hashes)].filter((hash) => !before.includes(hash));
    await writeHashes(tx, keeper.shopId, [...before, ...fresh].slice(0, MOST_PICTURES));
    return before.length + fresh.length > MOST_PICTURES ? 'full' : undefined;
  });
}

export function movePicture(keeper: Keeper, hash: string, direction: Direction): Promise<Changed> {
  return changeLook(keeper, async (tx) => {
    const row = moved(await readHashes(tx, keeper.shopId), hash, direction);
    if (!row) return 'gone';
    await writeHashes(tx, keeper.shopId, row);
    return undefined;
  });
}

export function removePicture(keeper: Keeper, pictureHash: string): Promise<Changed> {
  return changeLook(keeper, async (tx) => {
    const { count } = await tx.shopPicture.deleteMany({ where: { shopId: keeper.shopId, pictureHash } });
    return count === 1 ? undefined : 'gone';
  });
}

async function readHashes(tx: Transaction, shopId: string): Promise<string[]> {
  const rows = await tx.shopPicture.findMany({ where: { shopId }, orderBy: { position: 'asc' } });
  return rows.map(({ pictureHash }) => pictureHash);
}

async function writeHashes(tx: Transaction, shopId: string, hashes: string[]) {
  await tx.shopPicture.deleteMany({ where: { shopId } });
  await tx.shopPicture.createMany({
    data: hashes.map((pictureHash, position) => ({ shopId, pictureHash, position })),
  });
}
