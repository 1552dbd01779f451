import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { TransferExpected } from '../../../domain/payments';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { Money } from '../../../ui/Money';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { ProofLinks } from './ProofLinks';

type Answer = SubmissionResult<string[]> | undefined;
type Transfer = SerializeFrom<TransferExpected>;

/** Transfers to look for on the statement, the oldest first. */
export function Transfers({ transfers, answer }: { transfers: Transfer[]; answer: Answer }) {
  if (transfers.length === 0) return <Empty motif="kapal-sanggat">{m.payments_no_transfers()}</Empty>;
  return (
    <ul className="plain stack">
      {transfers.map((transfer) => (
        <Card as="li" key={transfer.purchaseId} labelledBy={transfer.purchaseId}>
          <div className="row row-spread">
            <h2 id={transfer.purchaseId}>
              {transfer.number} {m.payments_from({ buyer: transfer.buyerName })}
            </h2>
            <span className="price">
              <Money rupiah={transfer.total} />
            </span>
          </div>
          <p className="hint">
            {transfer.method === 'QRIS' && `${m.statements_method_qris()} · `}
            {transfer.shops.join(', ')} ·{' '}
            {m.payments_placed_at({ moment: momentInJambi(transfer.placedAt, getLocale()) })}
            {transfer.payBy && ` · ${m.payments_pay_by({ moment: momentInJambi(transfer.payBy, getLocale()) })}`}
          </p>
          <ProofLinks proofs={transfer.proofs} />
          <Confirmation id={transfer.purchaseId} answer={answer} />
        </Card>
      ))}
    </ul>
  );
}

function Confirmation({ id, answer }: { id: string; answer: Answer }) {
  const mine = answer?.initialValue?.id === id ? answer : undefined;
  const [form, { reference }] = useForm<{ reference: string }>({ id: `confirm-${id}`, lastResult: mine });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <input type="hidden" name="id" value={id} />
      <TextField
        field={reference}
        label={m.payments_reference()}
        hint={m.payments_reference_hint()}
        maxLength={100}
        spellCheck={false}
      />
      <Button name="intent" value="confirm">
        {m.payments_confirm()}
      </Button>
    </Form>
  );
}
