import { db, sql, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { answerOffer, lockOffered, reopenOffer } from './answerOffer';
import { stateOf } from './duration';

/** Longer lists are not looked at to their end. */
export const MOST_GOODS = 48;

export type NotFeatured =
  /** Not the actor's campaign, or none at all. */
  | { ok: false; why: 'not-found' }
  /** No such goods, or of a shop in another regency (T7). */
  | { ok: false; why: 'no-such-goods' }
  | { ok: false; why: 'full' }
  /** What a shop has offered is not answered any more. */
  | { ok: false; why: 'ended' };

type Featured = { ok: true } | NotFeatured;

/** Puts goods at the end of a campaign. Regency staff feature only what shops of their regency sell. Twice changes nothing. */
export async function featureGoods(
  actor: Actor,
  campaignId: string,
  productId: string,
  now = new Date(),
): Promise<Featured> {
  return db.$transaction(async (tx) => {
    const campaign = await lockCampaign(tx, actor, campaignId);
    if (!campaign) return { ok: false, why: 'not-found' };
    if (!(await isTheirs(tx, actor, productId))) return { ok: false, why: 'no-such-goods' };
    return putIn(tx, campaign, { campaignId, productId, decidedBy: actor.personId }, now);
  });
}

type Put = { campaignId: string; productId: string; decidedBy: string };

/** What a shop has offered is answered with it. It may be taking it back at this moment, so its row is locked first. */
async function putIn(tx: Transaction, campaign: Dates, { decidedBy, ...goods }: Put, now: Date): Promise<Featured> {
  const { campaignId, productId } = goods;
  const isOffered = (await lockOffered(tx, goods))?.status === 'WAITING';
  if (isOffered && stateOf(campaign, now) === 'ended') return { ok: false, why: 'ended' };
  const refusal = await putAtEnd(tx, campaignId, productId);
  if (refusal) return refusal;
  const answer = { reason: null, status: 'ACCEPTED', decidedBy, decidedAt: now } as const;
  if (isOffered) await answerOffer(tx, campaignId, productId, answer);
  return { ok: true };
}

async function isTheirs(tx: Transaction, actor: Actor, productId: string): Promise<boolean> {
  const product = await tx.product.findUnique({
    where: { id: productId, status: 'LISTED' },
    select: { shop: { select: { business: { select: { regencyCode: true } } } } },
  });
  return product !== null && may(actor, 'campaign:edit', product.shop.business);
}

/** Goods stand at the end of a campaign that is locked; those that are in it stay where they are. */
export async function putAtEnd(
  tx: Transaction,
  campaignId: string,
  productId: string,
): Promise<{ ok: false; why: 'full' } | undefined> {
  const { _count, _max } = await tx.campaignItem.aggregate({
    where: { campaignId },
    _count: true,
    _max: { position: true },
  });
  if (_count >= MOST_GOODS) {
    const isThere = (await tx.campaignItem.count({ where: { campaignId, productId } })) > 0;
    return isThere ? undefined : { ok: false, why: 'full' };
  }
  const item = { campaignId, productId, position: (_max.position ?? -1) + 1 };
  await tx.campaignItem.createMany({ data: [item], skipDuplicates: true });
  return undefined;
}

/** Takes goods out of a campaign; those that are not in it stay out. Where a shop has offered them their owner is told, and they wait again for an answer. */
export async function dropGoods(
  actor: Actor,
  campaignId: string,
  productId: string,
  now = new Date(),
): Promise<Featured> {
  return db.$transaction(async (tx) => {
    if (!(await lockCampaign(tx, actor, campaignId))) return { ok: false, why: 'not-found' };
    await tx.campaignItem.deleteMany({ where: { campaignId, productId } });
    await reopenOffer(tx, campaignId, productId, now);
    return { ok: true };
  });
}

/** Moves goods one place up or down; the first cannot rise nor the last sink. */
export async function moveGoods(
  actor: Actor,
  campaignId: string,
  productId: string,
  direction: 'up' | 'down',
): Promise<Featured> {
  return db.$transaction(async (tx) => {
    if (!(await lockCampaign(tx, actor, campaignId))) return { ok: false, why: 'not-found' };
    const items = await tx.campaignItem.findMany({
      where: { campaignId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, productId: true },
    });
    const place = items.findIndex((item) => item.productId === productId);
    const other = items[direction === 'up' ? place - 1 : place + 1];
    const moved = items[place];
    if (!moved || !other) return { ok: true };
    // Counted anew, so that two goods never share a place.
    const order = items.map(({ id }) => (id === moved.id ? other.id : id === other.id ? moved.id : id));
    await tx.$executeRaw`
      update "CampaignItem" set "position" = o.place - 1
      from unnest(${order}::uuid[]) with ordinality o(id, place) where "CampaignItem"."id" = o.id`;
    return { ok: true };
  });
}

type Dates = { startsAt: Date; endsAt: Date };

/** Two people who sort at once wait for each other. @returns when it runs; nothing where the actor may not edit it */
export async function lockCampaign(tx: Transaction, actor: Actor, campaignId: string): Promise<Dates | undefined> {
  const [campaign] = await tx.$queryRaw<(Dates & { regencyCode: string | null })[]>(
    sql`select "regencyCode", "startsAt", "endsAt" from "Campaign" where "id" = ${campaignId}::uuid for update`,
  );
  return campaign && may(actor, 'campaign:edit', campaign) ? campaign : undefined;
}
