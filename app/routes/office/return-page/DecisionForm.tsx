import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { MoneyField } from '../../../ui/MoneyField';
import { RadioGroup } from '../../../ui/RadioGroup';
import { rupiah } from '../../../ui/rupiah';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';

type DecisionFormProps = { most: number; mayGoBack: boolean; reply: SubmissionResult<string[]> | undefined };

/** For whom it is decided, with how much, and why. */
export function DecisionForm({ most, mayGoBack, reply }: DecisionFormProps) {
  const [form, { outcome, amount, answer }] = useForm<{ outcome: string; amount: string; answer: string }>({
    id: 'putusan',
    lastResult: reply,
  });
  const isBusy = useNavigation().state !== 'idle';
  return (
    <Card as="section" raised labelledBy="putusan-judul">
      <h2 id="putusan-judul">{m.returns_office_decide()}</h2>
      <Form method="post" {...getFormProps(form)} className="stack">
        <RadioGroup
          field={outcome}
          label={m.returns_office_decide()}
          choices={[
            { value: 'buyer', label: m.returns_office_buyer() },
            ...(mayGoBack ? [{ value: 'buyer-back', label: m.returns_office_buyer_back() }] : []),
            { value: 'shop', label: m.returns_office_shop() },
          ]}
        />
        <MoneyField
          field={amount}
          label={m.returns_amount()}
          hint={m.returns_amount_hint({ most: rupiah(most) })}
          optional
        />
        <TextArea
          field={answer}
          label={m.returns_office_answer()}
          hint={m.returns_office_answer_hint()}
          maxLength={1000}
          rows={3}
        />
        <Button wide busy={isBusy}>
          {m.returns_office_send()}
        </Button>
      </Form>
    </Card>
  );
}
