import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { KeptPicture } from '../pictures';
import { type VoiceKind, voices } from './voices';

const PAGE = 20;

type Seller = Actor & { shopId: string };

/** What the shop is shown: all, or what waits, or of one kind. */
export const voiceShelves = ['all', 'waiting', 'question', 'goods', 'shop'] as const;
export type VoiceShelf = (typeof voiceShelves)[number];

export type VoiceForShop = {
  id: string;
  kind: VoiceKind;
  name: string;
  stars: number | null;
  text: string;
  saidAt: Date;
  changedAt: Date | null;
  answer: string | null;
  goods: string | null;
  slug: string | null;
  photos: KeptPicture[];
  isWaiting: boolean;
};

/** Stars alone ask for no answer. */
const waits = sql`v."answer" is null and (v."kind" = 'question' or v."text" <> '')`;

/** Where a page of the shop's list ends: whether what waits is through, and the id. */
export type VoiceKey = { isWaiting: boolean; id: string };

/** What was said to a shop and of its goods: what waits for an answer first, then newest first; none for who may not answer. */
export async function voicesForShop(seller: Seller, shelf: VoiceShelf, after?: VoiceKey) {
  const { shopId } = seller;
  if (!may(seller, 'voice:answer', { shopId })) return { voices: [], next: undefined };
  const shelves = { all: sql`true`, waiting: waits };
  const onShelf = shelf in shelves ? shelves[shelf as keyof typeof shelves] : sql`v."kind" = ${shelf}`;
  const past = after ? sql`((${waits})::integer, v."id") < (${Number(after.isWaiting)}, ${after.id}::uuid)` : sql`true`;
  const rows = await db.$queryRaw<VoiceForShop[]>`
    select v."id", v."kind", v."name", v."stars", v."text", v."saidAt", v."changedAt", v."answer", v."goods", v."slug",
      v."photos", (${waits}) "isWaiting"
    from ${voices} v where v."shopId" = ${shopId}::uuid and v."hiddenAt" is null and ${onShelf} and ${past}
    order by (${waits})::integer desc, v."id" desc limit ${PAGE + 1}`;
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  const next: VoiceKey | undefined = last && { isWaiting: last.isWaiting, id: last.id };
  return { voices: rows.slice(0, PAGE), next };
}

/** How much waits for an answer of a shop. */
export async function countVoicesWaiting(seller: Seller): Promise<number> {
  const { shopId } = seller;
  if (!may(seller, 'voice:answer', { shopId })) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::integer "count" from ${voices} v
    where v."shopId" = ${shopId}::uuid and v."hiddenAt" is null and ${waits}`;
  return row?.count ?? 0;
}
