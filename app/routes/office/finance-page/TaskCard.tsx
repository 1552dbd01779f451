import type { SerializeFrom } from '@remix-run/node';
import type { FinanceTaskKind } from '../../../../prisma/generated/enums';
import type { financeTasks } from '../../../domain/financeTasks';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { DefinitionList } from '../../../ui/DefinitionList';
import { momentInJambi } from '../../../ui/day';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { AssignForm } from './AssignForm';
import { type Answer, isOf, NoteForm } from './NoteForm';

type Task = SerializeFrom<Awaited<ReturnType<typeof financeTasks>>>['tasks'][number];

const kinds: Record<FinanceTaskKind, { name: () => string; about: () => string }> = {
  HELD_PAYMENT: { name: m.finance_task_held, about: m.finance_task_held_about },
  DIFFERENCE: { name: m.finance_task_difference, about: m.finance_task_difference_about },
  DISPUTE: { name: m.finance_task_dispute, about: m.finance_task_dispute_about },
  FRAUD_WARNING: { name: m.finance_task_fraud, about: m.finance_task_fraud_about },
  REFUND_RETURNED: { name: m.finance_task_returned, about: m.finance_task_returned_about },
  REFUND_LATE: { name: m.finance_task_late, about: m.finance_task_late_about },
  PAYOUT_FAILED: { name: m.finance_task_payout, about: m.finance_task_payout_about },
};

/** What was noted, by the name under which it was; amounts are written as money. */
const factNames: Record<string, { name: () => string; isMoney?: boolean }> = {
  number: { name: m.finance_fact_number },
  shop: { name: m.finance_fact_shop },
  amount: { name: m.finance_fact_amount, isMoney: true },
  expected: { name: m.finance_fact_expected, isMoney: true },
  received: { name: m.finance_fact_received, isMoney: true },
  ours: { name: m.finance_fact_ours, isMoney: true },
  theirs: { name: m.finance_fact_theirs, isMoney: true },
  what: { name: m.finance_fact_what },
  id: { name: m.finance_fact_id },
  currency: { name: m.finance_fact_currency },
  reference: { name: m.finance_fact_reference },
  reason: { name: m.finance_fact_reason },
  why: { name: m.finance_fact_reason },
  dispute: { name: m.finance_fact_id },
  warning: { name: m.finance_fact_id },
  account: { name: m.finance_fact_account },
};

/** Movements of money that the nightly comparison has looked at. */
const moves: Record<string, () => string> = {
  charge: m.finance_move_charge,
  refund: m.finance_move_refund,
  transfer: m.finance_move_transfer,
  reversal: m.finance_move_reversal,
  balance: m.finance_move_balance,
};

/** Something about money that a person has to look at, with what is known of it and what to do. */
export function TaskCard({ task, answer }: { task: Task; answer: Answer }) {
  const { id, kind, facts, openedAt, dueBy, purchase } = task;
  const moment = (at: string) => momentInJambi(at, getLocale());
  return (
    <Card as="li" labelledBy={id}>
      <h2 id={id}>{kinds[kind].name()}</h2>
      <p>{kinds[kind].about()}</p>
      <p className="hint">
        {[
          m.finance_task_opened({ moment: moment(openedAt) }),
          purchase && `${purchase.number} ${m.payments_from({ buyer: purchase.buyerName })}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {dueBy && <p className="strong">{m.finance_task_due({ moment: moment(dueBy) })}</p>}
      <DefinitionList
        facts={Object.entries(facts)
          .filter(([, value]) => value !== '')
          .map(([key, value]) => ({ name: factNames[key]?.name() ?? key, value: written(key, value) }))}
      />
      {kind === 'HELD_PAYMENT' && Number(facts.received) > 0 && <AssignForm id={id} answer={answer} />}
      {kind === 'HELD_PAYMENT' && Number(facts.received) > 0 && (
        <Confirm ask={m.finance_task_return()} kind="secondary" open={isOf(answer, 'return', id)}>
          <p>{m.finance_task_return_about()}</p>
          <NoteForm
            intent="return"
            id={id}
            label={m.finance_task_outcome()}
            submit={m.finance_task_return_now()}
            longest={1000}
            answer={answer}
          />
        </Confirm>
      )}
      <Confirm ask={m.finance_task_close()} kind="secondary" open={isOf(answer, 'close', id)}>
        <NoteForm
          intent="close"
          id={id}
          label={m.finance_task_outcome()}
          hint={m.finance_task_outcome_hint()}
          submit={m.finance_task_close_now()}
          longest={1000}
          answer={answer}
        />
      </Confirm>
    </Card>
  );
}

function written(key: string, value: string | number): string {
  if (key === 'what') return moves[value]?.() ?? String(value);
  return factNames[key]?.isMoney && typeof value === 'number' ? rupiah(value) : String(value);
}
