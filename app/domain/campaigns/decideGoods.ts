import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { cardsById } from '../catalog';
import { answerOffer, lockOffered } from './answerOffer';
import { stateOf } from './duration';
import { lockCampaign, type NotFeatured, putAtEnd } from './featureGoods';

export type NotDecided = NotFeatured | { ok: false; why: 'moved-on' | 'no-reason' };

type Wish = { campaignId: string; productId: string } & ({ accept: true } | { accept: false; reason: string });

/**
 * The office says of offered goods whether it takes them; those that it takes stand at the end of the campaign. Their owner
 * is told. Goods that cannot be seen at the moment are not taken, but can be declined.
 */
export async function decideGoods(actor: Actor, wish: Wish, now = new Date()): Promise<{ ok: true } | NotDecided> {
  const reason = wish.accept ? null : wish.reason.trim();
  if (reason === '') return { ok: false, why: 'no-reason' };
  const isShown = (await cardsById([wish.productId])).has(wish.productId);
  const status = wish.accept ? 'ACCEPTED' : 'DECLINED';
  const answer = { reason, status, decidedBy: actor.personId, decidedAt: now } as const;
  return db.$transaction(async (tx) => {
    const campaign = await lockCampaign(tx, actor, wish.campaignId);
    if (!campaign) return { ok: false, why: 'not-found' };
    const offered = await lockOffered(tx, wish);
    if (!offered) return { ok: false, why: 'no-such-goods' };
    const late = whyTooLate(campaign, offered, now);
    if (late) return { ok: false, why: late };
    const refusal = wish.accept && (await take(tx, actor, { ...offered, isShown }));
    if (refusal) return refusal;
    await answerOffer(tx, wish.campaignId, wish.productId, answer);
    return { ok: true };
  });
}

function whyTooLate(campaign: Parameters<typeof stateOf>[0], { status }: { status: string }, now: Date) {
  if (stateOf(campaign, now) === 'ended') return 'ended';
  return status === 'WAITING' ? undefined : 'moved-on';
}

type Offered = NonNullable<Awaited<ReturnType<typeof lockOffered>>>;

async function take(
  tx: Transaction,
  actor: Actor,
  goods: Offered & { isShown: boolean },
): Promise<NotFeatured | undefined> {
  const isTheirs = may(actor, 'campaign:edit', goods.shop.business);
  if (!goods.isShown || !isTheirs) return { ok: false, why: 'no-such-goods' };
  return putAtEnd(tx, goods.campaignId, goods.productId);
}
