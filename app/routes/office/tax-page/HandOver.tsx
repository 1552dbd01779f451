import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { monthName } from '../../../ui/day';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { formProblems } from '../../../ui/formProblems';
import { rupiah } from '../../../ui/rupiah';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type HandOverProps = {
  /** Months that have ended and are owed: rupiah. */
  due: { month: string; amount: number }[];
  answer: SubmissionResult<string[]> | undefined;
};

/** Records that the tax of a month has been handed over to the state. */
export function HandOver({ due, answer }: HandOverProps) {
  const mine = answer?.initialValue?.intent === 'hand-over' ? answer : undefined;
  const [form, { month, reference }] = useForm<{ month: string; reference: string }>({
    id: 'setoran',
    lastResult: mine,
  });
  return (
    <Confirm ask={m.tax_hand_over()} kind="secondary" open={mine !== undefined}>
      <Form method="post" {...getFormProps(form)} className="stack">
        <p>{m.tax_hand_over_hint()}</p>
        <ErrorSummary problems={formProblems({}, [month, reference])} />
        <SelectField
          field={month}
          label={m.tax_month()}
          options={due.map((one) => ({
            value: one.month,
            label: `${monthName(one.month, getLocale())} · ${rupiah(one.amount)}`,
          }))}
        />
        <TextField field={reference} label={m.tax_ntpn()} hint={m.tax_ntpn_hint()} maxLength={40} spellCheck={false} />
        <div>
          <Button name="intent" value="hand-over">
            {m.tax_hand_over_save()}
          </Button>
        </div>
      </Form>
    </Confirm>
  );
}
