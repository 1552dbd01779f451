import { fromGatewayAmount, toGatewayAmount } from './amounts';
import { ask, insist } from './client';

/** What goes back to the card. `amount` in rupiah. */
export type RefundWish = { refundId: string; paymentIntent: string; amount: number };

export type RefundFacts = { id: string; refundId: string | undefined; state: 'sent' | 'arrived' | 'returned' };

/** Gives a part or all of a payment back. The same key gives it back once. */
export async function createRefund(key: string, wish: RefundWish): Promise<RefundFacts> {
  const { refundId, paymentIntent, amount } = wish;
  const params = {
    payment_intent: paymentIntent,
    amount: toGatewayAmount(amount),
    metadata: { refund_id: refundId },
  };
  return factsOf(await ask((stripe) => stripe.refunds.create(params, { idempotencyKey: key })));
}

export async function readRefund(id: string): Promise<RefundFacts> {
  return factsOf(await ask((stripe) => stripe.refunds.retrieve(id)));
}

/** Looks for a refund whose key the gateway may have forgotten. @returns nothing when it was never made */
export async function findRefund({ refundId, paymentIntent }: RefundWish): Promise<RefundFacts | undefined> {
  const { data } = await ask((stripe) => stripe.refunds.list({ payment_intent: paymentIntent, limit: 100 }));
  return data.map(factsOf).find((facts) => facts.refundId === refundId);
}

type Answer = { object: 'refund'; id: string; status: string | null; metadata: Record<string, string> | null };

function factsOf(answer: Answer): RefundFacts {
  const { id, status, metadata } = insist(answer, 'refund', 're_', 'pyr_');
  const isReturned = status === 'failed' || status === 'canceled';
  const state = isReturned ? 'returned' : status === 'succeeded' ? 'arrived' : 'sent';
  return { id, refundId: metadata?.refund_id, state };
}

export type DisputeFacts = {
  id: string;
  chargeId: string;
  amount: number; // rupiah
  reason: string;
  state: 'open' | 'won' | 'lost';
  isWithdrawn: boolean;
  dueBy: Date | undefined;
};

/** A buyer's bank asks about a payment, or takes it back. */
export async function readDispute(id: string): Promise<DisputeFacts> {
  const expand = ['balance_transactions'];
  const answer = await ask((stripe) => stripe.disputes.retrieve(id, { expand }));
  const { charge, amount, reason, status, balance_transactions, evidence_details } = insist(answer, 'dispute', 'd');
  const taken = balance_transactions.reduce((sum, { amount }) => sum + amount, 0);
  return {
    id,
    chargeId: typeof charge === 'string' ? charge : charge.id,
    amount: fromGatewayAmount(amount),
    reason,
    state: status === 'won' ? 'won' : status === 'lost' ? 'lost' : 'open',
    isWithdrawn: taken < 0,
    dueBy: evidence_details.due_by ? new Date(evidence_details.due_by * 1000) : undefined,
  };
}
