import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { OwnAccount } from '../../../domain/payouts';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { formProblems } from '../../../ui/formProblems';
import { StatusPill } from '../../../ui/StatusPill';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type Account = SerializeFrom<OwnAccount>;
type Answer = SubmissionResult<string[]> | undefined;

/** Where the shop wants its money: the account in use, one that waits to be checked, and the way to name another. */
export function BankAccount({ inUse, newest, answer }: { inUse?: Account; newest?: Account; answer: Answer }) {
  const mine = answer?.initialValue?.intent === 'account' ? answer : undefined;
  const form = <AccountForm answer={mine} />;
  return (
    <Card as="section" labelledBy="rekening">
      <h2 id="rekening">{m.money_account()}</h2>
      {inUse && <Line account={inUse} />}
      {newest && <Line account={newest} />}
      {newest?.reason && <p className="said">{newest.reason}</p>}
      {!inUse && !newest && <p>{m.money_account_none()}</p>}
      {inUse || newest?.status === 'SUBMITTED' ? (
        <Confirm ask={m.money_account_change()} kind="secondary" open={mine !== undefined}>
          <p>{m.money_account_change_hint()}</p>
          {form}
        </Confirm>
      ) : (
        form
      )}
    </Card>
  );
}

const states = {
  SUBMITTED: { tone: 'waiting', say: m.money_account_waiting },
  CHECKED: { tone: 'done', say: m.money_account_in_use },
  RETURNED: { tone: 'problem', say: m.money_account_returned },
} as const;

function Line({ account }: { account: Account }) {
  const { bankName, lastDigits, accountHolder, status } = account;
  const { tone, say } = states[status];
  return (
    <div className="row row-spread">
      <span>
        {bankName} ···{lastDigits}
        <br />
        <span className="hint">{accountHolder}</span>
      </span>
      <StatusPill tone={tone}>{say()}</StatusPill>
    </div>
  );
}

type Fields = {
  bankName: string;
  accountNumber: string;
  numberAgain: string;
  accountHolder: string;
  qris: string;
  password: string;
};

function AccountForm({ answer }: { answer: Answer }) {
  const [form, fields] = useForm<Fields>({ id: 'rekening-toko', lastResult: answer });
  const { bankName, accountNumber, numberAgain, accountHolder, qris, password } = fields;
  const isSending = useNavigation().formData?.get('intent') === 'account';
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <ErrorSummary problems={formProblems({}, [bankName, accountNumber, numberAgain, accountHolder, password])} />
      <TextField field={bankName} label={m.money_bank()} hint={m.money_bank_hint()} maxLength={100} />
      <TextField field={accountNumber} label={m.money_number()} inputMode="numeric" autoComplete="off" maxLength={30} />
      <TextField
        field={numberAgain}
        label={m.money_number_again()}
        hint={m.money_number_again_hint()}
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
      />
      <TextField field={accountHolder} label={m.money_holder()} hint={m.money_holder_hint()} maxLength={100} />
      <TextField
        field={qris}
        label={m.money_qris()}
        hint={m.money_qris_hint()}
        maxLength={600}
        spellCheck={false}
        autoComplete="off"
        optional
      />
      <TextField
        field={password}
        label={m.money_password()}
        hint={m.money_password_hint()}
        type="password"
        autoComplete="current-password"
      />
      <div>
        <Button name="intent" value="account" busy={isSending}>
          {m.money_account_send()}
        </Button>
      </div>
    </Form>
  );
}
