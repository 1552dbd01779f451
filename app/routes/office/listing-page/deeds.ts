import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { Actor } from '../../../domain/accounts';
import {
  approveListing,
  giveBackGoods,
  type NotDecided,
  REASON,
  returnListing,
  takeDownGoods,
} from '../../../domain/listings';
import { m } from '../../../words/generated/messages';

const wrong = { error: () => m.listings_reason_wrong() };
const reason = z.string(wrong).trim().min(1, wrong).max(REASON, wrong);
const seen = {
  review: z.uuid(),
  askedAt: z.iso.datetime().transform((moment) => new Date(moment)),
};
const Deed = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('approve'), ...seen }),
    z.object({ intent: z.literal('return'), ...seen, reason }),
    z.object({ intent: z.literal('take-down'), reason }),
    z.object({ intent: z.literal('give-back') }),
  ],
  { error: () => m.listings_moved_on() },
);

const noteAfter = {
  approve: 'approved',
  return: 'returned',
  'take-down': 'took-down',
  'give-back': 'gave-back',
} as const;

type Answer =
  | { ok: true; note: (typeof noteAfter)[keyof typeof noteAfter]; goods: string }
  | { ok: false; status: number; reply: SubmissionResult<string[]> };

/** What an officer does with goods. @throws 404 for what is not theirs */
export async function listingDeed(sent: FormData, staff: Actor, productId: string): Promise<Answer> {
  const form = parseWithZod(sent, { schema: Deed });
  if (form.status !== 'success') return { ok: false, status: 422, reply: form.reply() };
  const answer = await act(form.value, staff, productId);
  if (answer.ok) return { ok: true, note: noteAfter[form.value.intent], goods: answer.goods };
  if (answer.why === 'not-found' || answer.why === 'not-allowed') throw new Response(null, { status: 404 });
  if (answer.why === 'no-reason')
    return {
      ok: false,
      status: 422,
      reply: form.reply({ fieldErrors: { reason: [m.listings_reason_wrong()] } as never }),
    };
  return { ok: false, status: 409, reply: form.reply({ formErrors: [refusals[answer.why]()] }) };
}

type Refusal = NotDecided | { ok: false; why: 'no-reason' };

function act(
  deed: z.infer<typeof Deed>,
  staff: Actor,
  productId: string,
): Promise<{ ok: true; goods: string } | Refusal> {
  switch (deed.intent) {
    case 'approve':
      return approveListing(staff, { reviewId: deed.review, askedAt: deed.askedAt });
    case 'return':
      return returnListing(staff, { reviewId: deed.review, askedAt: deed.askedAt, reason: deed.reason });
    case 'take-down':
      return takeDownGoods(staff, { productId, reason: deed.reason });
    case 'give-back':
      return giveBackGoods(staff, { productId });
  }
}

const refusals = {
  'moved-on': m.listings_moved_on,
  changed: m.listings_changed,
  suspended: m.listings_suspended,
  incomplete: m.listings_incomplete,
};
