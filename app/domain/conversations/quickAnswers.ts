import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { tidyText } from '../tidy';

type Seller = Actor & { shopId: string };

/** The most that is kept: characters of each, and answers of a shop. */
export const quickAnswerLimits = { title: 60, text: 1000, answers: 30 } as const;

/** What a shop answers often. */
export type QuickAnswer = { id: string; title: string; text: string };

type NotKept = { ok: false; why: 'not-allowed' | 'not-found' | 'no-title' | 'no-text' | 'too-many' };

/** A shop's quick answers, in the order in which they were first kept; none for who may not answer. */
export async function quickAnswersOf(seller: Seller): Promise<QuickAnswer[]> {
  const { shopId } = seller;
  if (!may(seller, 'buyer:answer', { shopId })) return [];
  return db.quickAnswer.findMany({
    where: { shopId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, text: true },
  });
}

/** Keeps a quick answer, a new one or one that stands already. */
export async function keepQuickAnswer(
  seller: Seller,
  kept: { id?: string; title: string; text: string },
): Promise<{ ok: true } | NotKept> {
  const { shopId } = seller;
  if (!may(seller, 'buyer:answer', { shopId })) return { ok: false, why: 'not-allowed' };
  const title = tidyText(kept.title).replaceAll(/\s+/g, ' ');
  const text = tidyText(kept.text);
  if (title === '' || title.length > quickAnswerLimits.title) return { ok: false, why: 'no-title' };
  if (text === '' || text.length > quickAnswerLimits.text) return { ok: false, why: 'no-text' };
  if (kept.id) {
    const { count } = await db.quickAnswer.updateMany({ where: { id: kept.id, shopId }, data: { title, text } });
    return count > 0 ? { ok: true } : { ok: false, why: 'not-found' };
  }
  return db.$transaction(async (tx) => {
    // Of two presses at once the second counts the first.
    await tx.$queryRaw`select 1 from "Shop" where "id" = ${shopId}::uuid for update`;
    const { _count, _max } = await tx.quickAnswer.aggregate({
      where: { shopId },
      _count: true,
      _max: { position: true },
    });
    if (_count >= quickAnswerLimits.answers) return { ok: false, why: 'too-many' };
    await tx.quickAnswer.create({ data: { shopId, title, text, position: (_max.position ?? 0) + 1 } });
    return { ok: true };
  });
}

/** Drops a quick answer. What was sent with it stays. */
export async function dropQuickAnswer(seller: Seller, id: string): Promise<{ ok: true } | NotKept> {
  const { shopId } = seller;
  if (!may(seller, 'buyer:answer', { shopId })) return { ok: false, why: 'not-allowed' };
  const { count } = await db.quickAnswer.deleteMany({ where: { id, shopId } });
  return count > 0 ? { ok: true } : { ok: false, why: 'not-found' };
}
