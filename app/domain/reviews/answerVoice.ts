import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { tell } from '../messages';
import { tidyText } from '../tidy';
import { voiceLimits } from './limits';
import { authorOf, wantsNotice } from './tellPeople';
import { aboutVoice, findVoice, tableOf, type Voice } from './voices';

type Seller = Actor & { shopId: string };

export type NotAnswered = { ok: false; why: 'not-allowed' | 'not-found' | 'unreadable' };

/**
 * The shop answers a review or a question that concerns it, for everybody to read. Once; said again it corrects the
 * answer, and nobody is told a second time.
 */
export async function answerVoice(
  seller: Seller,
  wish: { id: string; text: string },
  now = new Date(),
): Promise<{ ok: true } | NotAnswered> {
  const { personId, shopId } = seller;
  if (!may(seller, 'voice:answer', { shopId })) return { ok: false, why: 'not-allowed' };
  const answer = tidyText(wish.text);
  if (answer === '' || answer.length > voiceLimits.answer) return { ok: false, why: 'unreadable' };

  return db.$transaction(async (tx) => {
    const voice = await findVoice(tx, wish.id);
    if (voice?.shopId !== shopId || voice.hiddenAt) return { ok: false, why: 'not-found' };
    const isFirst = await writeAnswer(tx, voice, { answer, personId }, now);
    if (isFirst) await tellAuthor(tx, voice, answer, now);
    return { ok: true };
  });
}

/** Of two who answer at once the second waits at the first write, and corrects. @returns whether nobody had answered */
async function writeAnswer(
  tx: Transaction,
  { id, kind }: Voice,
  { answer, personId }: { answer: string; personId: string },
  now: Date,
): Promise<boolean> {
  const table = tableOf[kind];
  const count = await tx.$executeRaw`
    update ${table} set "answer" = ${answer}, "answeredAt" = ${now}, "answeredBy" = ${personId}::uuid
    where "id" = ${id}::uuid and "answer" is null`;
  if (count > 0) return true;
  await tx.$executeRaw`
    update ${table} set "answer" = ${answer}, "answeredBy" = ${personId}::uuid where "id" = ${id}::uuid`;
  return false;
}

async function tellAuthor(tx: Transaction, voice: Voice, answer: string, now: Date) {
  const isQuestion = voice.kind === 'question';
  if (!(await wantsNotice(tx, voice.personId, isQuestion ? 'QUESTION' : 'REVIEW'))) return;
  const { about, path } = aboutVoice(voice);
  const kind = isQuestion ? 'question-answered' : 'review-answered';
  await tell(tx, await authorOf(tx, voice), { kind, values: { about, shop: voice.shopName, answer }, path }, now);
}
