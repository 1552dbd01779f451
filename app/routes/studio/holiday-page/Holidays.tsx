import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { dayInJambi } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { Section } from '../../../ui/Section';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Holiday = { id: string; from: string; until: string; note: string; isRunning: boolean };

/** The holidays that are not over, each with the way out of it. */
export function Holidays({ holidays }: { holidays: Holiday[] }) {
  return (
    <Section title={m.shops_holiday_plans()}>
      {holidays.length > 0 ? (
        <ul className="plain columns">
          {holidays.map((holiday) => (
            <HolidayCard key={holiday.id} {...holiday} />
          ))}
        </ul>
      ) : (
        <Empty>{m.shops_holiday_none()}</Empty>
      )}
      <p className="hint">{m.shops_holiday_orders()}</p>
    </Section>
  );
}

function HolidayCard({ id, from, until, note, isRunning }: Holiday) {
  const [first, last] = [dayInJambi(from, getLocale()), dayInJambi(until, getLocale())];
  const days = first === last ? first : m.shops_holiday_days({ from: first, until: last });
  return (
    <Card as="li">
      <h3>{days}</h3>
      {isRunning && <StatusPill tone="active">{m.shops_holiday_now()}</StatusPill>}
      {note && <p>“{note}”</p>}
      <Form method="post">
        <input type="hidden" name="id" value={id} />
        <Button kind="secondary" name="intent" value="end">
          {isRunning ? m.shops_holiday_end() : m.shops_holiday_take_back()}
          <span className="unseen">: {days}</span>
        </Button>
      </Form>
    </Card>
  );
}
