import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { cancelOrder, confirmReceipt } from '../../../domain/orders';
import { openCheckout, withdrawPurchase } from '../../../domain/payments';
import { type BankAccount, giveRefundAccount } from '../../../domain/refunds';
import { m } from '../../../words/generated/messages';
import { sendProof } from './sendProof';

const LONGEST = 100; // characters

const oneLine = (wrong: (values: { most: number }) => string) => {
  const error = { error: () => wrong({ most: LONGEST }) };
  return z
    .string(error)
    .transform((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
    .pipe(z.string().min(1, error).max(LONGEST, error));
};
const wrongNumber = { error: () => m.orders_refund_number_wrong() };
const orderId = z.uuid({ error: () => m.orders_unreadable() });

const Deed = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('pay') }),
    z.object({ intent: z.literal('cancel-purchase') }),
    z.object({ intent: z.literal('cancel-order'), orderId }),
    z.object({ intent: z.literal('receive'), orderId }),
    z.object({
      intent: z.literal('refund-account'),
      bankName: oneLine(m.orders_refund_bank_wrong),
      // People write 1234-5678-90; accounts of Indonesian banks have up to 16 digits, virtual ones a few more.
      accountNumber: z
        .string(wrongNumber)
        .transform((text) => text.replace(/[\s.-]/g, ''))
        .pipe(z.string().regex(/^\d{5,20}$/, wrongNumber)),
      accountHolder: oneLine(m.orders_refund_holder_wrong),
    }),
  ],
  { error: () => m.orders_unreadable() },
);

type Note = 'proof-sent' | 'purchase-cancelled' | 'order-cancelled' | 'order-received' | 'refund-account-given';
type Changed =
  | { ok: true; note: Note; values?: { number: string } }
  /** Onward to the page of the gateway. */
  | { ok: true; to: string }
  | { ok: false; status: number; headers?: Record<string, string>; reply: SubmissionResult };

/** Does what the buyer, who holds the code, asks of the purchase. Without script or with, a refusal leaves the page as it is now. */
export async function changePurchase(
  typed: FormData,
  buyer: { code: string; personId: string | null },
): Promise<Changed> {
  if (typed.get('intent') === 'send-proof') return sendProof(typed, buyer.code);
  const form = parseWithZod(typed, { schema: Deed });
  if (form.status !== 'success') {
    const unseen = form.error?.intent ?? form.error?.orderId;
    return { ok: false, status: 422, reply: form.reply(unseen ? { formErrors: unseen } : {}) };
  }
  const answer = await take(form.value, buyer);
  if (answer.ok) return answer;
  const { status, say, headers }: Refusal = refusals[answer.why];
  return { ok: false, status, headers, reply: form.reply({ formErrors: [say()] }) };
}

type Refusal = { status: number; say: () => string; headers?: Record<string, string> };

const refusals = {
  'not-found': { status: 404, say: () => m.orders_not_found() },
  'moved-on': { status: 409, say: () => m.orders_moved_on() },
  'no-refund': { status: 409, say: () => m.orders_no_open_refund() },
  'gateway-down': { status: 503, say: () => m.orders_gateway_down(), headers: { 'Retry-After': '60' } },
  'too-often': { status: 409, say: () => m.orders_pay_too_often() },
  'too-little': { status: 422, say: () => m.orders_pay_too_little() },
  refused: { status: 409, say: () => m.orders_pay_refused() },
} satisfies Record<string, Refusal>;

type Why = keyof typeof refusals;

type Answer = Extract<Changed, { ok: true }> | { ok: false; why: Why };

async function take(
  deed: z.infer<typeof Deed>,
  { code, personId }: { code: string; personId: string | null },
): Promise<Answer> {
  switch (deed.intent) {
    case 'pay':
      return pay(code);
    case 'cancel-purchase': {
      const answer = await withdrawPurchase(code, personId);
      return answer.ok ? { ok: true, note: 'purchase-cancelled' } : answer;
    }
    case 'cancel-order': {
      const answer = await cancelOrder({ code, personId, orderId: deed.orderId });
      return answer.ok ? { ok: true, note: 'order-cancelled', values: { number: answer.number } } : answer;
    }
    case 'receive': {
      const answer = await confirmReceipt({ code, personId, orderId: deed.orderId });
      return answer.ok ? { ok: true, note: 'order-received', values: { number: answer.number } } : answer;
    }
    case 'refund-account':
      return giveAccount(code, deed);
  }
}

async function pay(code: string): Promise<Answer> {
  const answer = await openCheckout(code);
  return answer.ok ? { ok: true, to: answer.url } : answer;
}

async function giveAccount(code: string, account: BankAccount): Promise<Answer> {
  const { ok } = await giveRefundAccount(code, account);
  return ok ? { ok, note: 'refund-account-given' } : { ok, why: 'no-refund' };
}
