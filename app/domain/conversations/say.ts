import type { Transaction } from '../../platform/db';
import { tidyText } from '../tidy';
import { talkLimits } from './limits';
import { tellBuyer, tellShop } from './told';

export type NotSaid =
  /** Nothing, or too much. */
  | { ok: false; why: 'unreadable' }
  | { ok: false; why: 'too-many' }
  /** The shop is suspended: what was said can be read, and nothing be added. */
  | { ok: false; why: 'closed' }
  /** No such conversation, or somebody else's: the answer is the same, so that it tells nothing. */
  | { ok: false; why: 'not-found' };

/** Who speaks in which conversation; a guest has no person. */
type Speaker = { id: string; by: 'BUYER' | 'SHOP'; personId: string | null };

const HOUR = 60 * 60 * 1000; // ms
const TWICE = 60 * 1000; // ms in which the same words again, whatever was said between, are the same press of a button

/** The text as it is kept. @returns nothing where it is empty or too long */
export function readText(text: string): string | undefined {
  const tidy = tidyText(text);
  return tidy === '' || tidy.length > talkLimits.text ? undefined : tidy;
}

export function anHourBefore(now: Date): Date {
  return new Date(now.getTime() - HOUR);
}

/**
 * Adds what one side says, and tells the other, unless it was told already and has not read since. Of two who speak at once
 * one comes after the other: within a conversation time only rises, so that what was read is one moment.
 */
export async function say(tx: Transaction, { id, by, personId }: Speaker, text: string, now: Date) {
  await tx.$executeRaw`select from "Conversation" where "id" = ${id}::uuid for no key update`;
  const talk = await tx.conversation.findUniqueOrThrow({
    where: { id },
    include: {
      shop: { select: { name: true, business: { select: { status: true } } } },
      words: { where: { by, text, at: { gt: new Date(now.getTime() - TWICE) } }, take: 1 },
    },
  });
  if (isClosed(talk.shop)) return { ok: false, why: 'closed' } as const;
  if (talk.words.length > 0) return { ok: true } as const;

  const at = new Date(Math.max(now.getTime(), talk.lastAt.getTime() + 1));
  await tx.saidWord.create({ data: { conversationId: id, by, personId, text, at } });
  const other = by === 'BUYER' ? 'Shop' : 'Buyer';
  const isToTell = !waits(talk[`told${other}At`], talk[`${other === 'Shop' ? 'shop' : 'buyer'}ReadAt`]);
  await tx.conversation.update({ where: { id }, data: { lastAt: at, ...(isToTell && { [`told${other}At`]: at }) } });
  if (isToTell) await (by === 'BUYER' ? tellShop : tellBuyer)(tx, id, now);
  return { ok: true } as const;
}

/** Whether a message lies there unread. */
function waits(toldAt: Date | null, readAt: Date | null): boolean {
  return toldAt !== null && (readAt === null || readAt < toldAt);
}

/** Whether nothing can be added any more: staff have suspended the business. A shop that only pauses goes on answering. */
export function isClosed({ business }: { business: { status: string } }): boolean {
  return business.status !== 'VERIFIED';
}
