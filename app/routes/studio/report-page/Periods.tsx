import { Form } from '@remix-run/react';
import type { Span } from '../../../domain/learning';
import { Button } from '../../../ui/Button';
import { Chips } from '../../../ui/Chips';
import { dayInJambi, monthName } from '../../../ui/day';
import { PlainSelect } from '../../../ui/PlainSelect';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type PeriodsProps = { span: Span; lengths: readonly string[]; months: string[] };

/** Which period is shown, and others to choose. */
export function Periods({ span, lengths, months }: PeriodsProps) {
  const day = (text: string) => dayInJambi(text, getLocale());
  const isMonth = months.includes(span.name);
  return (
    <div className="stack stack-s">
      <Chips
        label={m.learning_period()}
        chips={lengths.map((days) => ({
          to: `/studio/laporan?rentang=${days}`,
          name: m.learning_period_days({ days }),
          current: span.name === days,
        }))}
      />
      <Form method="get" action="/studio/laporan" className="row row-end">
        <PlainSelect
          name="rentang"
          label={m.learning_period_month()}
          chosen={isMonth ? span.name : months[0]!}
          options={months.map((month) => ({ value: month, label: monthName(month, getLocale()) }))}
        />
        <Button kind="secondary">{m.learning_period_show()}</Button>
      </Form>
      <p>
        <strong>{m.learning_span({ from: day(span.from), to: day(span.to) })}</strong>{' '}
        <span className="hint">
          {m.learning_span_against({ from: day(span.before.from), to: day(span.before.to) })}{' '}
          {span.isRunning && m.learning_span_running()}
        </span>
      </p>
    </div>
  );
}
