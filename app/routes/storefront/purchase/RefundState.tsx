import { dayInJambi } from '../../../ui/day';
import { Notice } from '../../../ui/Notice';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import type { OrderShown } from './shown';

type Refund = OrderShown['refunds'][number];

/** Where the buyer's money is on its way back. */
export function RefundState({ refund }: { refund: Refund }) {
  const { status, way, proof, closedAt } = refund;
  const amount = rupiah(refund.amount);
  if (status === 'CLOSED' && closedAt) {
    const day = dayInJambi(closedAt, getLocale());
    const say = way === 'CARD' ? m.orders_refund_card_closed : m.orders_refund_closed;
    return <Notice tone="done">{say({ amount, day, proof: proof ?? '' })}</Notice>;
  }
  return (
    <Notice tone="info">
      {reasonOf(refund)} {nowOf(refund)}
    </Notice>
  );
}

function reasonOf({ reason, amount }: Refund): string {
  if (reason === 'NOT_AS_ASKED') return m.orders_refund_other({ amount: rupiah(amount) });
  if (reason === 'LATE_PAYMENT') return m.orders_refund_late({ amount: rupiah(amount) });
  if (reason === 'PAID_TWICE') return m.orders_refund_twice({ amount: rupiah(amount) });
  return '';
}

function nowOf({ way, bankName, amount: owed }: Refund): string {
  const amount = rupiah(owed);
  if (way === 'CARD') return m.orders_refund_to_card({ amount });
  return bankName ? m.orders_refund_under_way({ amount, bank: bankName }) : m.orders_refund_needs_account({ amount });
}
