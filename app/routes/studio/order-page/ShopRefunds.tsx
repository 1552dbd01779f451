import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { refundsOfShop } from '../../../domain/refunds';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { CopyText } from '../../../ui/CopyText';
import { DefinitionList } from '../../../ui/DefinitionList';
import { momentInJambi } from '../../../ui/day';
import { rupiah } from '../../../ui/rupiah';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Answer = SubmissionResult<string[]> | undefined;
type Refund = SerializeFrom<Awaited<ReturnType<typeof refundsOfShop>>>[number];

/** What a shop that was paid itself has to give back, and has given. */
export function ShopRefunds({ refunds, answer }: { refunds: Refund[]; answer: Answer }) {
  return (
    <>
      {refunds.map((refund) => (
        <Card as="section" raised key={refund.id} labelledBy={refund.id}>
          <h2 id={refund.id}>{m.orders_shop_refund({ amount: rupiah(refund.amount) })}</h2>
          {refund.note && <p className="said">{refund.note}</p>}
          {refund.status === 'CLOSED' ? <p>{refund.proof}</p> : <Owed refund={refund} answer={answer} />}
        </Card>
      ))}
    </>
  );
}

function Owed({ refund, answer }: { refund: Refund; answer: Answer }) {
  const { id, dueBy, bankName, accountNumber, accountHolder } = refund;
  return (
    <>
      {dueBy && <p className="strong">{m.orders_shop_refund_by({ moment: momentInJambi(dueBy, getLocale()) })}</p>}
      {accountNumber ? (
        <>
          <DefinitionList
            facts={[
              { name: m.payments_bank(), value: bankName },
              { name: m.payments_account(), value: <CopyText text={accountNumber} label={m.payments_account()} /> },
              { name: m.payments_holder(), value: accountHolder },
            ]}
          />
          <Closing id={id} answer={answer} />
        </>
      ) : (
        <p>{m.orders_shop_refund_no_account()}</p>
      )}
    </>
  );
}

function Closing({ id, answer }: { id: string; answer: Answer }) {
  const mine = answer?.initialValue?.refundId === id ? answer : undefined;
  const [form, { proof }] = useForm<{ proof: string }>({ id: `give-back-${id}`, lastResult: mine });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <input type="hidden" name="refundId" value={id} />
      <TextField field={proof} label={m.payments_proof()} maxLength={100} spellCheck={false} />
      <Button name="intent" value="close-refund">
        {m.orders_shop_refund_close()}
      </Button>
    </Form>
  );
}
