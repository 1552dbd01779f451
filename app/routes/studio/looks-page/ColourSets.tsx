import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { m } from '../../../words/generated/messages';
import { LookPart } from './LookPart';

const sets = [
  ['merah', m.shops_look_merah],
  ['batanghari', m.shops_look_batanghari],
  ['sawah', m.shops_look_sawah],
  ['kunyit', m.shops_look_kunyit],
] as const;

/** The colours of the shop's sign, each shown as it will look. */
export function ColourSets({ chosen, error }: { chosen: string; error: string[] }) {
  return (
    <LookPart id="warna" title={m.shops_look_colours()} lead={m.shops_look_colours_lead()} error={error}>
      <Form method="post" className="stack" key={chosen}>
        <input type="hidden" name="intent" value="colours" />
        <fieldset className="choices">
          <legend className="unseen">{m.shops_look_colours()}</legend>
          {sets.map(([value, name]) => (
            <label className={`choice shop-${value}`} key={value}>
              <input type="radio" name="colours" value={value} defaultChecked={value === chosen} />
              <span className="shop-swatch">{name()}</span>
            </label>
          ))}
        </fieldset>
        <Button kind="secondary">{m.shops_look_colours_save()}</Button>
      </Form>
    </LookPart>
  );
}
