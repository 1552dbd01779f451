import type { Language, OrderStatus } from '../../../prisma/generated/enums';
import { tidyLine, tidyText } from '../tidy';
import { voiceLimits } from './limits';

/** Who bought: whoever holds the code of the purchase, or the person who was signed in. */
export type Buyer = { code: string } | { personId: string };

/** What a buyer says: 1 to 5 stars, a text that may be empty, and under which name it stands. */
export type Words = { stars: number; text: string; name: string; language: Language };

export type NotSaid =
  | { ok: false; why: 'unreadable' }
  /** No such line, or somebody else's: the answer is the same, so that it tells nothing. */
  | { ok: false; why: 'not-found' }
  /** It has not arrived. */
  | { ok: false; why: 'not-yet' }
  /** Written more than thirty days ago. */
  | { ok: false; why: 'too-late' };

export type Said = { ok: true; isNew: boolean };

const DAY = 24 * 60 * 60 * 1000; // ms
const DAYS_TO_CHANGE = 30;

/** Only who has had the goods in hand can tell of them; a parcel that was refused at the door was never there. */
export const received = {
  status: { in: ['DELIVERED', 'COMPLETED', 'RETURN_REQUESTED', 'RETURNED'] as OrderStatus[] },
  deliveredAt: { not: null },
};

export function wasReceived({ status, deliveredAt }: { status: OrderStatus; deliveredAt: Date | null }): boolean {
  return deliveredAt !== null && received.status.in.includes(status);
}

export function mayChange({ writtenAt }: { writtenAt: Date }, now: Date): boolean {
  return now.getTime() - writtenAt.getTime() <= DAYS_TO_CHANGE * DAY;
}

/** The words as they are kept. @returns nothing where they are too many, or no stars */
export function readWords({ stars, text, name, language }: Words): Words | undefined {
  const words = { stars, text: tidyText(text), name: tidyLine(name), language };
  const isFine =
    Number.isInteger(stars) &&
    stars >= 1 &&
    stars <= 5 &&
    words.text.length <= voiceLimits.review &&
    words.name.length > 0 &&
    words.name.length <= voiceLimits.name;
  return isFine ? words : undefined;
}

/** Whether what is said now is what stands there already: pressing twice changes nothing. */
export function isSame(before: Omit<Words, 'language'>, now: Words): boolean {
  return before.stars === now.stars && before.text === now.text && before.name === now.name;
}
