import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { ReturnForShop, Way } from '../../../domain/returns';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Checkbox } from '../../../ui/Checkbox';
import { Confirm } from '../../../ui/Confirm';
import { MoneyField } from '../../../ui/MoneyField';
import { RadioGroup } from '../../../ui/RadioGroup';
import { rupiah } from '../../../ui/rupiah';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type Returned = SerializeFrom<ReturnForShop>;
type Reply = SubmissionResult<string[]> | undefined;
type DeedProps = { returned: Returned; reply: Reply };

/** What the shop does next with a return; nothing when it is not its turn. */
export function ReturnDeeds({ returned, reply }: DeedProps) {
  const { may } = returned;
  const mine = (intent: string) => (reply?.initialValue?.intent === intent ? reply : undefined);
  if (!Object.values(may).some(Boolean)) return null;
  return (
    <Card as="section" raised>
      {may.answer && <Agree returned={returned} reply={mine('agree')} />}
      {may.answer && <Say intent="refuse" reply={mine('refuse')} />}
      {may.receive && <Receive returned={returned} />}
      {may.shelve && <Shelve returned={returned} />}
      {may.sendNew && <SendNew returned={returned} reply={mine('new')} />}
      {may.settle && <Settle returned={returned} reply={mine('settle')} />}
      {may.receive && <Say intent="object" reply={mine('object')} />}
    </Card>
  );
}

const wayNames: Record<Way, () => string> = {
  money: m.returns_way_money,
  'money-back': m.returns_way_money_back,
  parcel: m.returns_way_parcel,
  'parcel-back': m.returns_way_parcel_back,
};

function Agree({ returned, reply }: DeedProps) {
  const { ways, most } = returned;
  const [form, { way, amount, answer }] = useForm<{ way: string; amount: string; answer: string }>({
    id: 'setuju',
    lastResult: reply,
  });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <RadioGroup
        field={way}
        label={m.returns_agree_way()}
        choices={ways.map((value) => ({ value, label: wayNames[value]() }))}
      />
      <MoneyField
        field={amount}
        label={m.returns_amount()}
        hint={m.returns_amount_hint({ most: rupiah(most) })}
        optional
      />
      <TextArea field={answer} label={m.returns_answer()} hint={m.returns_answer_hint()} maxLength={1000} rows={3} />
      <Button wide name="intent" value="agree">
        {m.returns_agree_send()}
      </Button>
    </Form>
  );
}

const said = {
  refuse: {
    ask: m.returns_refuse,
    label: m.returns_refuse_reason,
    hint: m.returns_refuse_hint,
    send: m.returns_refuse_send,
  },
  object: { ask: m.returns_object, label: m.returns_answer, hint: m.returns_object_ask, send: m.returns_object_send },
};

/** What needs a reason, and cannot be taken back. */
function Say({ intent, reply }: { intent: keyof typeof said; reply: Reply }) {
  const { ask, label, hint, send } = said[intent];
  const [form, { answer }] = useForm<{ answer: string }>({ id: intent, lastResult: reply });
  return (
    <Confirm ask={ask()} kind="quiet" open={Boolean(reply)}>
      <Form method="post" {...getFormProps(form)} className="stack">
        <TextArea field={answer} label={label()} hint={hint()} maxLength={1000} rows={3} />
        <Button kind="danger" name="intent" value={intent}>
          {send()}
        </Button>
      </Form>
    </Confirm>
  );
}

function Receive({ returned }: { returned: Returned }) {
  return (
    <Form method="post" className="stack">
      <Fit returned={returned} form="terima" />
      <Button wide name="intent" value="receive">
        {m.returns_receive({ amount: rupiah(returned.most) })}
      </Button>
    </Form>
  );
}

/** The money has gone already; only what is fit has to be counted. */
function Shelve({ returned }: { returned: Returned }) {
  return (
    <Form method="post" className="stack">
      <p>{m.returns_shelve_about()}</p>
      <Fit returned={returned} form="rak" />
      <Button wide name="intent" value="shelve">
        {m.returns_shelve()}
      </Button>
    </Form>
  );
}

function SendNew({ returned, reply }: DeedProps) {
  const [form, { trackingNumber }] = useForm<{ trackingNumber: string }>({ id: 'baru', lastResult: reply });
  return (
    <Confirm ask={m.returns_send_new()} kind="secondary" open={Boolean(reply) || returned.kind === 'EXCHANGE'}>
      <Form method="post" {...getFormProps(form)} className="stack">
        {returned.shipsBack && <Fit returned={returned} form="baru" />}
        <Checkbox name="stock" label={m.returns_from_stock()} hint={m.returns_from_stock_hint()} defaultChecked />
        <TextField
          field={trackingNumber}
          label={m.returns_send_new_number()}
          maxLength={60}
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button wide name="intent" value="new">
          {m.returns_send_new_send()}
        </Button>
      </Form>
    </Confirm>
  );
}

function Settle({ returned, reply }: DeedProps) {
  const [form, { amount, answer }] = useForm<{ amount: string; answer: string }>({ id: 'uang', lastResult: reply });
  return (
    <Confirm ask={m.returns_settle_money()} kind="quiet" open={Boolean(reply)}>
      <Form method="post" {...getFormProps(form)} className="stack">
        <MoneyField
          field={amount}
          label={m.returns_amount()}
          hint={m.returns_amount_hint({ most: rupiah(returned.most) })}
          optional
        />
        <TextArea field={answer} label={m.returns_answer()} maxLength={1000} rows={3} />
        <Button name="intent" value="settle">
          {m.returns_settle_money()}
        </Button>
      </Form>
    </Confirm>
  );
}

/** What of it goes on the shelf again. */
function Fit({ returned: { lines }, form }: { returned: Returned; form: string }) {
  return (
    <fieldset className="choices">
      <legend className="field-label">{m.returns_fit()}</legend>
      {lines.map(({ orderLineId, quantity, productName, variantName }) => (
        <Checkbox
          key={orderLineId}
          id={`${form}-${orderLineId}`}
          name="fit"
          value={orderLineId}
          label={m.returns_fit_of({ quantity, name: [productName, variantName].filter(Boolean).join(' · ') })}
        />
      ))}
    </fieldset>
  );
}
