import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { MoneyField } from '../../../ui/MoneyField';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { Answer } from '../finance-page/NoteForm';

/** Money of card payments that has arrived at the platform's own bank. */
export function Settlement({ answer }: { answer: Answer }) {
  const mine = answer?.initialValue?.intent === 'settle' ? answer : undefined;
  const [form, { amount, reference }] = useForm<{ amount: string; reference: string }>({
    id: 'setoran',
    lastResult: mine,
  });
  return (
    <Card as="section" labelledBy="judul-setoran">
      <h2 id="judul-setoran">{m.finance_settlement()}</h2>
      <p>{m.finance_settlement_about()}</p>
      <Form method="post" {...getFormProps(form)} className="stack">
        <MoneyField field={amount} label={m.finance_settlement_amount()} />
        <TextField
          field={reference}
          label={m.payments_reference()}
          hint={m.payments_reference_hint()}
          maxLength={100}
          spellCheck={false}
        />
        <div>
          <Button name="intent" value="settle">
            {m.finance_settlement_record()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
