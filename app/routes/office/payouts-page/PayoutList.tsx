import { Confirm } from '../../../ui/Confirm';
import { Empty } from '../../../ui/Empty';
import { MoneyField } from '../../../ui/MoneyField';
import { m } from '../../../words/generated/messages';
import { type Answer, isOf, NoteForm } from '../finance-page/NoteForm';
import { PayoutCard, type PayoutShown } from './PayoutCard';

/** Payouts that were sent, or that failed. What the gateway has sent can be taken back there. */
export function PayoutList({ payouts, answer }: { payouts: PayoutShown[]; answer: Answer }) {
  if (payouts.length === 0) return <Empty motif="angso-duo">{m.finance_list_none()}</Empty>;
  return (
    <ul className="plain stack">
      {payouts.map((payout) => (
        <PayoutCard key={payout.id} payout={payout}>
          {payout.rail === 'STRIPE_CONNECT' && payout.status === 'PAID' && <Reversing id={payout.id} answer={answer} />}
        </PayoutCard>
      ))}
    </ul>
  );
}

function Reversing({ id, answer }: { id: string; answer: Answer }) {
  const mine = isOf(answer, 'reverse', id) ? answer : undefined;
  const typed = mine?.initialValue?.amount;
  return (
    <Confirm ask={m.finance_reverse()} kind="quiet" open={mine !== undefined}>
      <NoteForm
        intent="reverse"
        id={id}
        label={m.finance_reverse_why()}
        hint={m.finance_reason_hint()}
        submit={m.finance_reverse_now()}
        kind="danger"
        longest={500}
        answer={answer}
      >
        <MoneyField
          name="amount"
          id={`jumlah-${id}`}
          label={m.finance_reverse_amount()}
          error={mine?.error?.amount ?? undefined}
          defaultValue={typeof typed === 'string' ? typed : undefined}
        />
      </NoteForm>
    </Confirm>
  );
}
