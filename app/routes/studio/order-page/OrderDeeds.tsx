import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { momentInJambi } from '../../../ui/day';
import { MoneyField } from '../../../ui/MoneyField';
import { Notice } from '../../../ui/Notice';
import { rupiah } from '../../../ui/rupiah';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { CannotSend } from './CannotSend';
import { PickUpDeeds } from './PickUpDeeds';
import { ShipDeed } from './ShipDeed';
import type { OrderShown } from './shown';

type Answer = SubmissionResult<string[]> | undefined;

type OrderDeedsProps = { order: OrderShown; answer: Answer };

/** What the shop does next with an order; nothing when it is the buyer's or the clock's turn. */
export function OrderDeeds({ order, answer }: OrderDeedsProps) {
  const { may, status } = order;
  if (status === 'NEW' && !may.accept) return <Notice tone="info">{m.orders_accepted_by_others()}</Notice>;
  if (!Object.values(may).some(Boolean)) return null;
  return (
    <Card as="section" raised>
      <Deeds order={order} answer={answer} />
    </Card>
  );
}

function Deeds({ order, answer }: OrderDeedsProps) {
  const { may, acceptBy, payment, cash } = order;
  return (
    <>
      {may.confirm && payment?.amount !== undefined && <ConfirmPayment answer={answer} amount={payment.amount} />}
      {may.accept && acceptBy && (
        <p className="strong">{m.orders_answer_by({ moment: momentInJambi(acceptBy, getLocale()) })}</p>
      )}
      {may.accept && (
        <div className="stack">
          <Deed intent="accept">{m.orders_accept()}</Deed>
          <Decline answer={answer} />
        </div>
      )}
      {may.pack && <Deed intent="pack">{m.orders_pack()}</Deed>}
      {may.ship && <ShipDeed order={order} answer={answer} />}
      <PickUpDeeds order={order} answer={answer} />
      {may.takeCash && cash && <TakeCash key={cash.received} answer={answer} {...cash} />}
      {may.refuse && <Refuse answer={answer} />}
      {may.cannotSend && <CannotSend order={order} answer={answer} />}
    </>
  );
}

function Deed({ intent, children }: { intent: string; children: string }) {
  return (
    <Form method="post">
      <Button wide name="intent" value={intent}>
        {children}
      </Button>
    </Form>
  );
}

function Decline({ answer }: { answer: Answer }) {
  const mine = answer?.initialValue?.intent === 'decline' ? answer : undefined;
  const [form, { reason }] = useForm<{ reason: string }>({ id: 'decline', lastResult: mine });
  return (
    <Confirm ask={m.orders_decline()} kind="quiet" open={Boolean(mine)}>
      <Form method="post" {...getFormProps(form)} className="stack">
        <TextArea
          field={reason}
          label={m.orders_decline_reason()}
          hint={m.orders_decline_hint()}
          maxLength={500}
          rows={3}
        />
        <Button kind="danger" name="intent" value="decline">
          {m.orders_decline_send()}
        </Button>
      </Form>
    </Confirm>
  );
}

function Refuse({ answer }: { answer: Answer }) {
  const mine = answer?.initialValue?.intent === 'refuse' ? answer : undefined;
  const [form, { note }] = useForm<{ note: string }>({ id: 'refuse', lastResult: mine });
  return (
    <Confirm ask={m.orders_refuse()} kind="quiet" open={Boolean(mine)}>
      <p>{m.orders_refuse_ask()}</p>
      <Form method="post" {...getFormProps(form)} className="stack">
        <TextArea field={note} label={m.orders_refuse_note()} maxLength={500} rows={2} />
        <Button kind="danger" name="intent" value="refuse">
          {m.orders_refuse_yes()}
        </Button>
      </Form>
    </Confirm>
  );
}

/** The courier hands cash over: all that is left, or a part. The form says what had come before, so that it counts once. */
function TakeCash({ answer, received, left }: { answer: Answer; received: number; left: number }) {
  const mine = answer?.initialValue?.intent === 'take-cash' ? answer : undefined;
  const [form, { amount }] = useForm<{ amount: string }>({
    id: 'take-cash',
    lastResult: mine,
    defaultValue: { amount: new Intl.NumberFormat('id-ID').format(left) },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <h2>{m.orders_cash_title()}</h2>
      <p className="strong">{m.orders_cash_missing({ amount: rupiah(left) })}</p>
      {received > 0 && <p>{m.orders_cash_taken({ amount: rupiah(received) })}</p>}
      <input type="hidden" name="before" value={received} />
      <MoneyField field={amount} label={m.orders_cash_amount()} hint={m.orders_cash_in_parts()} />
      <Button wide name="intent" value="take-cash">
        {m.orders_cash_take()}
      </Button>
    </Form>
  );
}

function ConfirmPayment({ answer, amount }: { answer: Answer; amount: number }) {
  const mine = answer?.initialValue?.intent === 'confirm' ? answer : undefined;
  const [form, { reference }] = useForm<{ reference: string }>({ id: 'confirm', lastResult: mine });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <p>{m.orders_confirm_direct_lead({ amount: rupiah(amount) })}</p>
      <TextField field={reference} label={m.orders_confirm_direct_reference()} maxLength={100} spellCheck={false} />
      <Button wide name="intent" value="confirm">
        {m.orders_confirm_direct()}
      </Button>
    </Form>
  );
}
