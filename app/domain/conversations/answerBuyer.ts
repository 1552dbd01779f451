import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { hasAnsweredEnough } from './often';
import { type NotSaid, readText, say } from './say';

type Seller = Actor & { shopId: string };

/** The shop goes on in one of its conversations. */
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
    if (await hasAnsweredEnough(tx, id, now)) return { ok: false, why: 'too-many' };
    return say(tx, { id, by: 'SHOP', personId }, text, now);
  });
}
