import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { Empty } from '../../../ui/Empty';
import { m } from '../../../words/generated/messages';
import { type Answer, isOf, NoteForm } from '../finance-page/NoteForm';
import { PayoutCard, type PayoutShown } from './PayoutCard';

/** Payouts that wait for a file, and the button that makes one. */
export function OpenPayouts({ payouts, answer }: { payouts: PayoutShown[]; answer: Answer }) {
  if (payouts.length === 0) return <Empty motif="kapal-sanggat">{m.finance_open_none()}</Empty>;
  const isByBank = payouts.some(({ rail }) => rail === 'MANUAL_BANK_BATCH');
  return (
    <>
      {isByBank && (
        <Form method="post" className="stack stack-s">
          <p>{m.finance_batch_about()}</p>
          <div>
            <Button name="intent" value="batch">
              {m.finance_batch_make()}
            </Button>
          </div>
        </Form>
      )}
      <ul className="plain stack">
        {payouts.map((payout) => (
          <PayoutCard key={payout.id} payout={payout}>
            {payout.rail === 'MANUAL_BANK_BATCH' && <Failing id={payout.id} answer={answer} />}
          </PayoutCard>
        ))}
      </ul>
    </>
  );
}

/** Says that a payout cannot be sent, and why: the shop reads it. */
export function Failing({ id, answer }: { id: string; answer: Answer }) {
  return (
    <Confirm ask={m.finance_fail()} kind="quiet" open={isOf(answer, 'fail', id)}>
      <NoteForm
        intent="fail"
        id={id}
        label={m.finance_fail_why()}
        hint={m.finance_reason_hint()}
        submit={m.finance_fail_now()}
        kind="danger"
        longest={500}
        answer={answer}
      />
    </Confirm>
  );
}
