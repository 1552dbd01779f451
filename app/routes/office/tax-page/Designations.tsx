import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { Designation } from '../../../domain/tax';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { dayInJambi } from '../../../ui/day';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { formProblems } from '../../../ui/formProblems';
import { Section } from '../../../ui/Section';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Decree = SerializeFrom<Designation>;
type Answer = SubmissionResult<string[]> | undefined;

/** By which decrees the platform has to collect, and the way to record another. */
export function Designations({ decrees, answer }: { decrees: Decree[]; answer: Answer }) {
  const mine = answer?.initialValue?.intent === 'designate' ? answer : undefined;
  return (
    <Section title={m.tax_designations()}>
      {decrees.length === 0 && <p>{m.tax_designations_none()}</p>}
      <ul className="plain stack">
        {decrees.map((decree) => (
          <Card as="li" key={decree.id} labelledBy={decree.id}>
            <h3 id={decree.id}>{decree.decree}</h3>
            <p className="hint">{daysOf(decree)}</p>
            {!decree.until && <EndForm id={decree.id} answer={answer} />}
          </Card>
        ))}
      </ul>
      <Confirm ask={m.tax_designate()} kind="secondary" open={mine !== undefined}>
        <DesignateForm answer={mine} />
      </Confirm>
    </Section>
  );
}

function daysOf({ from, until }: Decree): string {
  const first = dayInJambi(from, getLocale());
  return until
    ? m.tax_designation_days({ from: first, until: dayInJambi(until, getLocale()) })
    : m.tax_designation_since({ from: first });
}

type Fields = { decree: string; from: string; until: string };

function DesignateForm({ answer }: { answer: Answer }) {
  const [form, { decree, from, until }] = useForm<Fields>({ id: 'penunjukan', lastResult: answer });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <p>{m.tax_designate_hint()}</p>
      <ErrorSummary problems={formProblems({}, [decree, from, until])} />
      <TextField field={decree} label={m.tax_decree()} hint={m.tax_decree_hint()} maxLength={100} />
      <TextField field={from} label={m.tax_from()} type="date" />
      <TextField field={until} label={m.tax_designation_end()} type="date" optional />
      <div>
        <Button name="intent" value="designate">
          {m.tax_designate_save()}
        </Button>
      </div>
    </Form>
  );
}

function EndForm({ id, answer }: { id: string; answer: Answer }) {
  const isMine = answer?.initialValue?.intent === 'end' && answer.initialValue.id === id;
  const [form, { until }] = useForm<{ until: string }>({ id: `akhiri-${id}`, lastResult: isMine ? answer : undefined });
  return (
    <Confirm ask={m.tax_end()} open={isMine}>
      <Form method="post" {...getFormProps(form)} className="stack">
        <input type="hidden" name="id" value={id} />
        <TextField field={until} label={m.tax_designation_end()} type="date" />
        <div>
          <Button kind="danger" name="intent" value="end">
            {m.tax_end_save()}
          </Button>
        </div>
      </Form>
    </Confirm>
  );
}
