import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { ReturnShown } from '../../../domain/returns';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { momentInJambi } from '../../../ui/day';
import { ReturnFacts, ReturnStatusPill } from '../../../ui/ReturnFacts';
import { returnKinds } from '../../../ui/returnWords';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Returned = SerializeFrom<ReturnShown>;
type Reply = SubmissionResult<string[]> | undefined;
type DeedProps = { id: string; to: string; reply: Reply };

/** A return as its buyer sees it: how far it is, whose turn it is, and what to do next. */
export function ReturnBlock({ returned, code, reply }: { returned: Returned; code: string; reply?: Reply }) {
  const { id, number, orderId, kind, status, buyerMay } = returned;
  const deed = { id, to: `/belanja/${code}/kembali/${orderId}`, reply };
  return (
    <div className="card-part stack" id={number}>
      <div className="row row-spread">
        <h3>{m.returns_title_of({ kind: returnKinds[kind](), number })}</h3>
        <ReturnStatusPill status={status} />
      </div>
      <Turn returned={returned} />
      {buyerMay.sendBack && <SendBack {...deed} />}
      {buyerMay.askStaff && <AskStaff {...deed} />}
      {buyerMay.withdraw && <Withdraw {...deed} />}
      <ReturnFacts returned={returned} code={code} />
    </div>
  );
}

/** Whose turn it is, and until when. */
function Turn({ returned: { turn, dueBy, isLate, status } }: { returned: Returned }) {
  if (!turn || !dueBy) return null;
  const moment = momentInJambi(dueBy, getLocale());
  if (turn === 'STAFF') return <p>{m.returns_now_staff({ moment })}</p>;
  if (turn === 'SHOP') return <p>{isLate ? m.returns_now_shop_late({ moment }) : m.returns_now_shop({ moment })}</p>;
  return (
    <p className="strong">
      {status === 'REFUSED' ? m.returns_now_refused({ moment }) : m.returns_now_send_back({ moment })}
    </p>
  );
}

function useMine(intent: string, { id, reply }: DeedProps) {
  const said = reply?.initialValue;
  return said?.intent === intent && said.returnId === id ? reply : undefined;
}

function SendBack(deed: DeedProps) {
  const lastResult = useMine('send-back', deed);
  const [form, { tracking }] = useForm<{ tracking: string }>({ id: `kirim-${deed.id}`, lastResult });
  return (
    <Form method="post" action={deed.to} {...getFormProps(form)} className="stack">
      <input type="hidden" name="returnId" value={deed.id} />
      <TextField
        field={tracking}
        label={m.returns_send_back_number()}
        maxLength={60}
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button name="intent" value="send-back">
        {m.returns_send_back()}
      </Button>
    </Form>
  );
}

function AskStaff(deed: DeedProps) {
  const lastResult = useMine('ask-staff', deed);
  const [form, { note }] = useForm<{ note: string }>({ id: `kantor-${deed.id}`, lastResult });
  return (
    <Confirm ask={m.returns_ask_staff()} kind="secondary" open={Boolean(lastResult)}>
      <Form method="post" action={deed.to} {...getFormProps(form)} className="stack">
        <input type="hidden" name="returnId" value={deed.id} />
        <TextArea field={note} label={m.returns_ask_staff_note()} maxLength={1000} rows={3} />
        <Button name="intent" value="ask-staff">
          {m.returns_ask_staff_send()}
        </Button>
      </Form>
    </Confirm>
  );
}

function Withdraw({ id, to }: DeedProps) {
  return (
    <Confirm ask={m.returns_withdraw()} kind="quiet">
      <p>{m.returns_withdraw_ask()}</p>
      <Form method="post" action={to}>
        <input type="hidden" name="returnId" value={id} />
        <Button kind="danger" name="intent" value="withdraw">
          {m.returns_withdraw_yes()}
        </Button>
      </Form>
    </Confirm>
  );
}
