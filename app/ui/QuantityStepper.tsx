import { m } from '../words/generated/messages';
import { Icon } from './Icon';

type QuantityStepperProps = {
  name: string;
  value: number;
  /** Says of what, for those who do not see the line it stands in: "Jumlah Kopi Kerinci 250 g". */
  label: string;
  min?: number;
  max?: number;
  id?: string;
};

/**
 * How many, with − and + under the thumb. Each button submits the form with `langkah` −1 or 1, which the action adds to
 * the number; sent by the Enter key there is no `langkah`, and the number stands as typed.
 */
export function QuantityStepper({ name, value, label, min = 1, max, id = name }: QuantityStepperProps) {
  return (
    <div className="quantity">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <div className="quantity-box">
        {/* Enter presses the first button of a form: it must not be the minus. */}
        <button type="submit" hidden tabIndex={-1}>
          {m.ui_update_quantity()}
        </button>
        <button type="submit" name="langkah" value="-1" disabled={value <= min} title={m.ui_less()}>
          <Icon name="less" />
          <span className="unseen">{m.ui_less()}</span>
        </button>
        <input
          key={value}
          id={id}
          name={name}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          defaultValue={value}
          required
        />
        <button type="submit" name="langkah" value="1" disabled={max !== undefined && value >= max} title={m.ui_more()}>
          <Icon name="more" />
          <span className="unseen">{m.ui_more()}</span>
        </button>
      </div>
    </div>
  );
}
