import type { SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type PlanFormProps = { answer?: SubmissionResult; today: string; most: number };

/** Plans a holiday. What was typed stays where it was wrong. */
export function PlanForm({ answer, today, most }: PlanFormProps) {
  const isOwn = answer?.initialValue?.intent === 'plan';
  const field = (name: string) => ({
    name,
    defaultValue: isOwn ? String(answer?.initialValue?.[name] ?? '') : '',
    error: isOwn ? (answer?.error?.[name] ?? []) : [],
  });
  return (
    <Section title={m.shops_holiday_new()}>
      <Form method="post" className="stack page-narrow" noValidate key={JSON.stringify(answer ?? null)}>
        <input type="hidden" name="intent" value="plan" />
        <TextField type="date" min={today} label={m.shops_holiday_from()} {...field('from')} />
        <TextField
          type="date"
          min={today}
          label={m.shops_holiday_until()}
          hint={m.shops_holiday_until_hint()}
          {...field('until')}
        />
        <TextArea
          label={m.shops_holiday_note()}
          hint={m.shops_holiday_note_hint()}
          rows={2}
          maxLength={most}
          optional
          {...field('note')}
        />
        <Button>{m.shops_holiday_plan()}</Button>
      </Form>
    </Section>
  );
}
