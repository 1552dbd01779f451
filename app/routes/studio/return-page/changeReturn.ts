import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { Seller } from '../../../domain/orders';
import {
  agreeReturn,
  objectToBack,
  receiveBack,
  refuseReturn,
  type ShopAnswer,
  sendNew,
  shelveBack,
} from '../../../domain/returns';
import { rupiah } from '../../../ui/rupiah';
import { rupiahField } from '../../../web/rupiahField';
import { m } from '../../../words/generated/messages';
import type { returnNotes } from './notes';

const text = (most: number, error: () => string) => z.string({ error }).trim().min(1, { error }).max(most, { error });
const answer = text(1000, m.returns_answer_wrong);
const amount = rupiahField({ error: () => m.returns_amount_wrong() }).optional();
const fit = z.array(z.uuid()).max(100).default([]);
const way = z.enum(['money', 'money-back', 'parcel', 'parcel-back'], { error: () => m.returns_agree_way_wrong() });

const Deed = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('agree'), way, amount, answer }),
    z.object({ intent: z.literal('settle'), amount, answer }),
    z.object({ intent: z.literal('refuse'), answer }),
    z.object({ intent: z.literal('receive'), fit }),
    z.object({ intent: z.literal('shelve'), fit }),
    z.object({
      intent: z.literal('new'),
      trackingNumber: text(60, m.returns_send_back_wrong),
      fit,
      stock: z.literal('on').optional(),
    }),
    z.object({ intent: z.literal('object'), answer }),
  ],
  { error: () => m.returns_unreadable() },
);

type Changed =
  | { ok: true; note: keyof typeof returnNotes; number: string }
  | { ok: false; status: number; reply: SubmissionResult };

/** Does what the shop decided about a return; what is wrong is said at its field, and what was typed stays. */
export async function changeReturn(typed: FormData, seller: Seller, returnId: string): Promise<Changed> {
  const form = parseWithZod(typed, { schema: Deed });
  if (form.status !== 'success') {
    const unseen = form.error?.intent;
    return { ok: false, status: 422, reply: form.reply(unseen ? { formErrors: unseen } : {}) };
  }
  const done = await take(form.value, seller, returnId);
  if (done.ok) return { ok: true, note: form.value.intent, number: done.number };
  if (done.why === 'not-found') throw new Response(null, { status: 404 });
  if (done.why === 'too-much') {
    const wrong = m.returns_too_much({ most: rupiah(done.most) });
    return { ok: false, status: 422, reply: form.reply({ fieldErrors: { amount: [wrong] } as never }) };
  }
  const { status, say } = refusals[done.why];
  return { ok: false, status, reply: form.reply({ formErrors: [say()] }) };
}

const refusals = {
  'not-allowed': { status: 403, say: m.returns_not_allowed },
  'moved-on': { status: 409, say: m.returns_moved_on },
  disputed: { status: 409, say: m.returns_disputed },
  'sold-out': { status: 409, say: m.returns_sold_out },
  'not-that-way': { status: 422, say: m.returns_not_that_way },
};

function take(deed: z.infer<typeof Deed>, seller: Seller, returnId: string): Promise<ShopAnswer> {
  switch (deed.intent) {
    case 'agree':
      return agreeReturn(seller, { returnId, ...deed });
    case 'settle':
      return agreeReturn(seller, { returnId, way: 'money', ...deed });
    case 'refuse':
      return refuseReturn(seller, { returnId, answer: deed.answer });
    case 'receive':
      return receiveBack(seller, { returnId, fitLineIds: deed.fit });
    case 'shelve':
      return shelveBack(seller, { returnId, fitLineIds: deed.fit });
    case 'new': {
      const { trackingNumber, fit: fitLineIds, stock } = deed;
      return sendNew(seller, { returnId, trackingNumber, fitLineIds, isFromStock: stock === 'on' });
    }
    case 'object':
      return objectToBack(seller, { returnId, answer: deed.answer });
  }
}
