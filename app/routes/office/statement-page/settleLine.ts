import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { Actor } from '../../../domain/accounts';
import { ignoreLine, matchLine } from '../../../domain/statements';
import { m } from '../../../words/generated/messages';
import type { Answer } from './answer';

const wrongNote = { error: () => m.statements_ignore_note_wrong() };

const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('match'), lineId: z.uuid(), purchaseId: z.uuid() }),
  z.object({
    intent: z.literal('ignore'),
    lineId: z.uuid(),
    note: z.string(wrongNote).trim().min(1, wrongNote).max(200, wrongNote),
  }),
]);

const refusals = {
  'not-allowed': { status: 403, say: m.statements_not_allowed },
  'not-found': { status: 404, say: m.statements_not_found },
  'moved-on': { status: 409, say: m.statements_moved_on },
};

/** Does with a line what finance says: it pays this purchase, or none. */
export async function settleLine(typed: FormData, staff: Actor): Promise<Answer> {
  const form = parseWithZod(typed, { schema: Deed });
  if (form.status !== 'success') {
    const noteError = form.error?.note?.[0];
    return {
      status: 422,
      lineId: String(typed.get('lineId')),
      noteError,
      refusal: noteError ?? m.statements_moved_on(),
    };
  }
  const deed = form.value;
  if (deed.intent === 'match') {
    const answer = await matchLine(staff, deed);
    return answer.ok ? { note: answer.outcome, values: { number: answer.number } } : refused(answer.why);
  }
  const answer = await ignoreLine(staff, deed);
  return answer.ok ? { note: 'ignored', values: {} } : refused(answer.why);
}

function refused(why: keyof typeof refusals): Answer {
  const { status, say } = refusals[why];
  return { status, refusal: say() };
}
