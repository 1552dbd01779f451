import type { Transaction } from '../../platform/db';
import { talkLimits } from './limits';
import { anHourBefore } from './say';

/** A buyer with an account, or the purchase of a guest. */
export type Writer = { personId: string } | { purchaseId: string };

/** Whether a shop has written as much to one buyer in the last hour as it may. Whoever asks has locked what it is about. */
export async function hasAnsweredEnough(tx: Transaction, conversationId: string, now: Date): Promise<boolean> {
  const lately = { conversationId, by: 'SHOP' as const, at: { gt: anHourBefore(now) } };
  return (await tx.saidWord.count({ where: lately })) >= talkLimits.shopAnHour;
}

/**
 * Whether a buyer has written as much in the last hour as one may, to whichever shops. What one buyer does goes one after the
 * other from here to the end of the transaction, so that the count is true.
 */
export async function hasWrittenEnough(tx: Transaction, writer: Writer, now: Date): Promise<boolean> {
  if ('personId' in writer)
    await tx.$executeRaw`select from "Person" where "id" = ${writer.personId}::uuid for no key update`;
  else await tx.$executeRaw`select from "Purchase" where "id" = ${writer.purchaseId}::uuid for no key update`;
  const since = { gt: anHourBefore(now) };
  const mine = 'personId' in writer ? writer : { personId: null, order: writer };
  const count = await tx.saidWord.count({
    where: { by: 'BUYER', at: since, conversation: { lastAt: since, ...mine } },
  });
  return count >= talkLimits.buyerAnHour;
}
