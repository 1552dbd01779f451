import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { rupiah } from '../../../ui/rupiah';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { OrderShown } from './shown';

type Answer = SubmissionResult<string[]> | undefined;

/** What the shop does with goods that the buyer comes for. */
export function PickUpDeeds({ order, answer }: { order: OrderShown; answer: Answer }) {
  const { may, placeName, payment, status } = order;
  const isCash = payment?.method === 'CASH';
  const cash = isCash ? payment.amount : undefined;
  return (
    <>
      {may.ready && <Ready place={placeName ?? ''} />}
      {may.handOver && <HandOver answer={answer} cash={cash} />}
      {isCash && placeName !== null && status === 'SHIPPED' && !may.handOver && <p>{m.orders_cash_by_others()}</p>}
      {may.takeBackUncollected && <Uncollected />}
    </>
  );
}

function Ready({ place }: { place: string }) {
  return (
    <Form method="post" className="stack stack-s">
      <Button wide name="intent" value="ready">
        {m.orders_ready()}
      </Button>
      <p className="hint">{m.orders_ready_hint({ place })}</p>
    </Form>
  );
}

function HandOver({ answer, cash }: { answer: Answer; cash: number | undefined }) {
  const mine = answer?.initialValue?.intent === 'hand-over' ? answer : undefined;
  const [form, { code }] = useForm<{ code: string }>({ id: 'hand-over', lastResult: mine });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      {cash !== undefined && <p className="strong">{m.orders_cash_at_counter({ amount: rupiah(cash) })}</p>}
      <TextField
        field={code}
        label={m.orders_hand_over_code()}
        hint={m.orders_hand_over_hint()}
        maxLength={20}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
      />
      <Button wide name="intent" value="hand-over">
        {m.orders_hand_over()}
      </Button>
    </Form>
  );
}

function Uncollected() {
  return (
    <Confirm ask={m.orders_uncollected()} kind="quiet">
      <p>{m.orders_uncollected_ask()}</p>
      <Form method="post">
        <Button kind="danger" name="intent" value="uncollected">
          {m.orders_uncollected_yes()}
        </Button>
      </Form>
    </Confirm>
  );
}
