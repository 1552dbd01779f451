import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type Account = { bankName: string; accountNumber: string; accountHolder: string };

type RefundAccountProps = { refunds: { bankName: string | null }[]; reply?: SubmissionResult | null };

/** Asks where the money shall go back to. Once told it is only shown by its bank, and may be told anew until it has gone. */
export function RefundAccount({ refunds, reply }: RefundAccountProps) {
  const known = refunds.every(({ bankName }) => bankName) ? refunds[0]?.bankName : undefined;
  const isWrong = reply?.initialValue?.intent === 'refund-account';
  return (
    <Card as="section" raised labelledBy="rekening">
      <h2 id="rekening">{known ? m.orders_refund_account_known() : m.orders_refund_account()}</h2>
      <p>{known ? m.orders_refund_account_at({ bank: known }) : m.orders_refund_account_why()}</p>
      {known && !isWrong ? (
        <Confirm ask={m.orders_refund_account_change()} kind="secondary">
          <AccountForm />
        </Confirm>
      ) : (
        <AccountForm reply={isWrong ? reply : undefined} />
      )}
    </Card>
  );
}

function AccountForm({ reply }: { reply?: SubmissionResult | null }) {
  const [form, fields] = useForm<Account>({ id: 'rekening-kembali', lastResult: reply });
  const isSending = useNavigation().formData?.get('intent') === 'refund-account';
  return (
    <Form method="post" {...getFormProps(form)} className="stack" preventScrollReset>
      <TextField
        field={fields.bankName}
        label={m.orders_refund_bank()}
        hint={m.orders_refund_bank_hint()}
        maxLength={100}
        required
      />
      <TextField
        field={fields.accountNumber}
        label={m.orders_refund_number()}
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        required
      />
      <TextField field={fields.accountHolder} label={m.orders_refund_holder()} maxLength={100} required />
      <div>
        <Button name="intent" value="refund-account" busy={isSending}>
          {m.orders_refund_account_send()}
        </Button>
      </div>
    </Form>
  );
}
