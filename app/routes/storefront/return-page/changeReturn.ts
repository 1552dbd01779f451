import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { askStaff, sendBack, withdrawReturn } from '../../../domain/returns';
import { m } from '../../../words/generated/messages';
import type { returnNotes } from './notes';

const text = (most: number, error: () => string) => z.string({ error }).trim().min(1, { error }).max(most, { error });
const returnId = z.uuid({ error: () => m.returns_unreadable() });

const Deed = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('withdraw'), returnId }),
    z.object({ intent: z.literal('send-back'), returnId, tracking: text(60, m.returns_send_back_wrong) }),
    z.object({ intent: z.literal('ask-staff'), returnId, note: text(1000, m.returns_ask_staff_wrong) }),
  ],
  { error: () => m.returns_unreadable() },
);

type Changed =
  | { ok: true; note: keyof typeof returnNotes; number: string }
  | { ok: false; status: number; reply: SubmissionResult };

/** Does what the buyer, who holds the code, does next about a return. */
export async function changeReturn(
  typed: FormData,
  buyer: { code: string; personId: string | null },
): Promise<Changed> {
  const form = parseWithZod(typed, { schema: Deed });
  if (form.status !== 'success') {
    const unseen = form.error?.intent ?? form.error?.returnId;
    return { ok: false, status: 422, reply: form.reply(unseen ? { formErrors: unseen } : {}) };
  }
  const answer = await take(form.value, buyer);
  if (answer.ok) return { ok: true, note: form.value.intent, number: answer.number };
  const isGone = answer.why === 'not-found';
  const say = isGone ? m.returns_unreadable() : m.returns_moved_on();
  return { ok: false, status: isGone ? 404 : 409, reply: form.reply({ formErrors: [say] }) };
}

function take(deed: z.infer<typeof Deed>, buyer: { code: string; personId: string | null }) {
  switch (deed.intent) {
    case 'withdraw':
      return withdrawReturn(buyer, deed.returnId);
    case 'send-back':
      return sendBack(buyer, deed);
    case 'ask-staff':
      return askStaff(buyer, deed);
  }
}
