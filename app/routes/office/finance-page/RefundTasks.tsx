import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { RefundTask } from '../../../domain/refunds';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { CopyText } from '../../../ui/CopyText';
import { DefinitionList } from '../../../ui/DefinitionList';
import { momentInJambi } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { rupiah } from '../../../ui/rupiah';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Answer = SubmissionResult<string[]> | undefined;
type Task = SerializeFrom<RefundTask>;

/** Money to send back, or that was sent back, each with its order and account. */
export function RefundTasks({ tasks, isOpen, answer }: { tasks: Task[]; isOpen: boolean; answer: Answer }) {
  if (tasks.length === 0)
    return <Empty motif="angso-duo">{isOpen ? m.payments_no_refunds() : m.payments_no_closed()}</Empty>;
  return (
    <ul className="plain stack">
      {tasks.map((task) => (
        <Card as="li" key={task.id} labelledBy={task.id}>
          <h2 id={task.id}>{m.payments_refund_task({ amount: rupiah(task.amount) })}</h2>
          <p className="hint">
            {[task.number, task.shopName].filter(Boolean).join(' · ')} · {m.payments_from({ buyer: task.buyerName })} ·{' '}
            {m.payments_opened_at({ moment: momentInJambi(task.openedAt, getLocale()) })}
          </p>
          {task.why && <p>{m.orders_refused_because({ reason: task.why })}</p>}
          {task.reason === 'NOT_AS_ASKED' && <p>{m.payments_refund_other()}</p>}
          {task.reason === 'LATE_PAYMENT' && <p>{m.payments_refund_late()}</p>}
          {task.reason === 'PAID_TWICE' && <p>{m.payments_refund_twice()}</p>}
          <Destination task={task} />
          {task.closedAt && (
            <p>
              {m.payments_closed_at({ moment: momentInJambi(task.closedAt, getLocale()), proof: task.proof ?? '' })}
            </p>
          )}
          {isOpen && task.way === 'TRANSFER' && task.account && <Closing id={task.id} answer={answer} />}
        </Card>
      ))}
    </ul>
  );
}

function Destination({ task }: { task: Task }) {
  if (task.way === 'CARD') return <p>{m.payments_refund_to_card()}</p>;
  return task.account ? <Account {...task.account} /> : <p className="strong">{m.payments_no_account()}</p>;
}

function Account({ bank, number, holder }: NonNullable<Task['account']>) {
  return (
    <DefinitionList
      facts={[
        { name: m.payments_bank(), value: bank },
        { name: m.payments_account(), value: <CopyText text={number} label={m.payments_account()} /> },
        { name: m.payments_holder(), value: holder },
      ]}
    />
  );
}

function Closing({ id, answer }: { id: string; answer: Answer }) {
  const mine = answer?.initialValue?.id === id ? answer : undefined;
  const [form, { proof }] = useForm<{ proof: string }>({ id: `close-${id}`, lastResult: mine });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <input type="hidden" name="id" value={id} />
      <TextField field={proof} label={m.payments_proof()} maxLength={100} spellCheck={false} />
      <Button name="intent" value="close">
        {m.payments_close()}
      </Button>
    </Form>
  );
}
