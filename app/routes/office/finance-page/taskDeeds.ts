import { z } from 'zod';
import type { Actor } from '../../../domain/accounts';
import { closeFinanceTask } from '../../../domain/financeTasks';
import { assignHeld, returnHeld } from '../../../domain/payments';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';

const error = () => m.finance_outcome_wrong();
const note = z.string({ error }).trim().min(1, { error }).max(1000, { error });
const numberWrong = { error: () => m.finance_assign_number_wrong() };

/** How a finance officer ends a task. */
export const TaskDeed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('close'), id: z.uuid(), note }),
  z.object({ intent: z.literal('return'), id: z.uuid(), note }),
  z.object({
    intent: z.literal('assign'),
    id: z.uuid(),
    number: z.string(numberWrong).trim().toUpperCase().min(1, numberWrong).max(40, numberWrong),
    note,
  }),
]);

/** Does one of them. */
export function act(staff: Actor, { id: taskId, note: outcome, ...deed }: z.output<typeof TaskDeed>) {
  if (deed.intent === 'assign') return assignHeld(staff, { taskId, number: deed.number, outcome });
  return deed.intent === 'return'
    ? returnHeld(staff, { taskId, outcome })
    : closeFinanceTask(staff, { taskId, outcome });
}

type Refusal = Extract<Awaited<ReturnType<typeof act>>, { ok: false }>;

/** Why a held payment cannot pay the purchase that was named. */
const about = {
  'not-found': m.finance_assign_not_found,
  'not-ours': m.finance_assign_not_ours,
  paid: m.finance_assign_paid,
  'under-way': m.finance_assign_under_way,
  ended: m.finance_assign_ended,
};

/** What stands in the way, and the field that it is about. */
export function refusalOf(refusal: Refusal): { status: number; field?: string; said: string } {
  if (refusal.why === 'not-allowed') return { status: 403, said: m.payments_finance_not_allowed() };
  if (refusal.why === 'moved-on') return { status: 409, said: m.finance_moved_on() };
  if (refusal.why !== 'other-amount') return { status: 422, field: 'number', said: about[refusal.why]() };
  const sums = { held: rupiah(refusal.held), total: rupiah(refusal.total) };
  return { status: 422, field: 'number', said: m.finance_assign_other_amount(sums) };
}
