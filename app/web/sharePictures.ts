import { drawSvg } from '../platform/images';
import { outline } from '../platform/letters';
import { breakLines } from '../platform/lines';
import { closedStorage, storage } from '../platform/storage';
import type { ShareCard } from './shareCards';

/** The drawing of a card around its picture, and where the picture goes. */
export type Drawn = { svg: string; room: { left: number; top: number; width: number; height: number; corner: number } };

/** Text set in our letters, for whoever draws. */
export const lettering = { outline, breakLines };

/** So many may wait for their turn; whoever comes then shall come back. */
const MOST_AT_ONCE = 8;

const inWork = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * The picture of a card: kept by what it shows, drawn where nobody has asked for it before, one at a time. It lies where
 * only the page that looked whether the goods can be seen may read it.
 */
export async function sharePicture(
  card: ShareCard,
  hash: string,
  draw: (card: ShareCard) => Drawn,
): Promise<Buffer | 'busy'> {
  const name = `kartu/${hash.slice(0, 2)}/${hash}.jpg`;
  const kept = await closedStorage.read(name).catch(() => undefined);
  if (kept) return kept;
  const already = inWork.get(hash);
  if (already) return already;
  if (inWork.size >= MOST_AT_ONCE) return 'busy';
  const work = last.then(async () => {
    const bytes = await drawn(card, draw);
    await closedStorage.write(name, bytes);
    return bytes;
  });
  inWork.set(hash, work);
  last = work.catch(() => {});
  return work.finally(() => inWork.delete(hash));
}

async function drawn(card: ShareCard, draw: (card: ShareCard) => Drawn): Promise<Buffer> {
  const { svg, room } = draw(card);
  return drawSvg(svg, { ...room, bytes: await pictureOf(card) });
}

/** A picture whose file is missing leaves the cloth to be seen. */
async function pictureOf({ picture }: ShareCard): Promise<Buffer | undefined> {
  if (!picture) return undefined;
  const { hash, width } = picture;
  return storage.read(`${hash.slice(0, 2)}/${hash}-${width}.webp`).catch(() => undefined);
}
