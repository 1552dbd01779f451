import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { FieldNotes } from '../../../ui/FieldFrame';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const MONDAY = Date.UTC(2024, 0, 1);

/** On which days the shop packs. */
export function WorkDays({ chosen, error }: { chosen: number[]; error: string[] }) {
  const names = new Intl.DateTimeFormat(getLocale(), { weekday: 'long', timeZone: 'UTC' });
  return (
    <Section title={m.shops_work_days()}>
      <p>{m.shops_work_days_lead()}</p>
      <Form method="post" className="stack page-narrow" key={chosen.join()}>
        <input type="hidden" name="intent" value="days" />
        <fieldset className="choices" aria-describedby={error.length > 0 ? 'hari-error' : undefined}>
          <legend className="unseen">{m.shops_work_days()}</legend>
          <FieldNotes controlId="hari" label="" hintId="hari-hint" errorId="hari-error" errors={error} />
          <div className="columns columns-3">
            {DAYS.map((day) => (
              <label className="choice" key={day}>
                <input type="checkbox" name="day" value={day} defaultChecked={chosen.includes(day)} />
                <span>{names.format(MONDAY + (day - 1) * 86_400_000)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="hint">{m.shops_work_days_law()}</p>
        <Button kind="secondary">{m.shops_work_days_save()}</Button>
      </Form>
    </Section>
  );
}
