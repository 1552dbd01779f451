import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { talkLimits } from './limits';
import { anHourBefore, type NotSaid, readText, say } from './say';

type Seller = Actor & { shopId: string };

/** The shop answers a buyer who has written to it. It begins no conversation by itself. */
export async function answerBuyer(
  seller: Seller,
  wish: { id: string; text: string },
  now = new Date(),
): Promise<{ ok: true } | NotSaid | { ok: false; why: 'not-allowed' }> {
  const { shopId, personId } = seller;
  if (!may(seller, 'buyer:answer', { shopId })) return { ok: false, why: 'not-allowed' };
  const text = readText(wish.text);
  const { id } = wish;
  return db.$transaction(async (tx) => {
    // One after the other, so that the count below is true.
    const count = await tx.$executeRaw`
      select from "Conversation" where "id" = ${id}::uuid and "shopId" = ${shopId}::uuid for no key update`;
    if (count === 0) return { ok: false, why: 'not-found' };
    if (!text) return { ok: false, why: 'unreadable' };
    const lately = { conversationId: id, by: 'SHOP' as const, at: { gt: anHourBefore(now) } };
    if ((await tx.saidWord.count({ where: lately })) >= talkLimits.shopAnHour) return { ok: false, why: 'too-many' };
    return say(tx, { id, by: 'SHOP', personId }, text, now);
  });
}
