import { m } from '../words/generated/messages';
import { Checkbox } from './Checkbox';
import type { FieldState } from './field';
import { NumberField } from './NumberField';

/** How a shop hands over at a place: how soon goods are there, and whether they may be paid there. */
export function HandingFields({ days, takesCash }: { days: FieldState; takesCash: boolean }) {
  return (
    <>
      <NumberField field={days} label={m.places_days()} hint={m.places_days_hint()} min={0} max={60} />
      <Checkbox name="takesCash" label={m.places_cash()} hint={m.places_cash_hint()} defaultChecked={takesCash} />
    </>
  );
}
