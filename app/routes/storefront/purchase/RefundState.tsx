import { dayInJambi } from '../../../ui/day';
import { Notice } from '../../../ui/Notice';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import type { OrderShown } from './shown';

/** Where the buyer's money is on its way back. */
export function RefundState({ refund }: { refund: NonNullable<OrderShown['refund']> }) {
  const { status, bankName, proof, closedAt } = refund;
  const amount = rupiah(refund.amount);
  if (status === 'CLOSED' && closedAt) {
    const day = dayInJambi(closedAt, getLocale());
    return <Notice tone="done">{m.orders_refund_closed({ amount, day, proof: proof ?? '' })}</Notice>;
  }
  return (
    <Notice tone="info">
      {bankName ? m.orders_refund_under_way({ amount, bank: bankName }) : m.orders_refund_needs_account({ amount })}
    </Notice>
  );
}
