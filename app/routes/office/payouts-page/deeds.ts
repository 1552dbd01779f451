import { z } from 'zod';
import type { Actor } from '../../../domain/accounts';
import { checkShopAccount, closePayout, makeBatch, recordSettlement, reversePayout } from '../../../domain/payouts';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import type { Note } from './notes';

const text = (error: () => string, most = 100) => z.string({ error }).trim().min(1, { error }).max(most, { error });
const wrongAmount = { error: () => m.finance_amount_wrong() };

/** People write 25.000. */
const amount = z
  .string(wrongAmount)
  .trim()
  .regex(/^(?:Rp\s*)?(?:\d{1,10}|\d{1,3}(?:\.\d{3}){0,3})$/i, wrongAmount)
  .transform((typed) => Number(typed.replaceAll(/\D/g, '')));

/** What finance can do on the page of payouts. */
export const PayoutDeed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('check'), id: z.uuid() }),
  z.object({ intent: z.literal('return'), id: z.uuid(), note: text(m.finance_reason_wrong, 500) }),
  z.object({ intent: z.literal('batch') }),
  z.object({ intent: z.literal('fail'), id: z.uuid(), note: text(m.finance_reason_wrong, 500) }),
  z.object({ intent: z.literal('reverse'), id: z.uuid(), amount, note: text(m.finance_reason_wrong, 500) }),
  z.object({ intent: z.literal('settle'), amount, reference: text(m.finance_reference_wrong) }),
]);

type Deed = z.infer<typeof PayoutDeed>;

type Done = { ok: true; note: Note; about: string; to?: string };

/** Does one of them. */
export async function act(staff: Actor, deed: Deed) {
  switch (deed.intent) {
    case 'check':
    case 'return':
      return judge(staff, deed);
    case 'batch': {
      const answer = await makeBatch(staff);
      return answer.ok ? done('batched', answer.number, `/kantor/keuangan/pencairan/${answer.id}`) : answer;
    }
    case 'fail': {
      const answer = await closePayout(staff, { payoutId: deed.id, outcome: 'failed', reason: deed.note });
      return answer.ok ? done('failed', answer.number) : answer;
    }
    case 'reverse': {
      const answer = await reversePayout(staff, { payoutId: deed.id, amount: deed.amount, note: deed.note });
      return answer.ok ? done('reversed', answer.number) : answer;
    }
    case 'settle': {
      const answer = await recordSettlement(staff, deed);
      return answer.ok ? done('settled', rupiah(deed.amount)) : answer;
    }
  }
}

async function judge(staff: Actor, deed: Extract<Deed, { intent: 'check' | 'return' }>) {
  const accountId = deed.id;
  const answer = await checkShopAccount(
    staff,
    deed.intent === 'check' ? { accountId, outcome: 'checked' } : { accountId, outcome: 'returned', reason: deed.note },
  );
  return answer.ok ? done(deed.intent === 'check' ? 'checked' : 'returned', answer.shop) : answer;
}

const done = (note: Note, about: string, to?: string): Done => ({ ok: true, note, about, to });

type Refused = Exclude<Awaited<ReturnType<typeof act>>, { ok: true }>;

const words = {
  'not-allowed': m.payments_finance_not_allowed,
  'not-found': m.finance_moved_on,
  'moved-on': m.finance_moved_on,
  nothing: m.finance_nothing,
  'under-way': m.finance_reversal_under_way,
  refused: m.finance_gateway_refused,
  'gateway-down': m.money_gateway_down,
};

/** Why it was not done. */
export function refusalWords(refused: Refused): string {
  return refused.why === 'too-much' ? m.finance_too_much({ most: rupiah(refused.most) }) : words[refused.why]();
}
