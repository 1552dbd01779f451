import type { ReactNode } from 'react';
import { FieldNotes, OptionalMark } from './FieldFrame';
import { bindField, type FieldProps, typedBefore } from './field';

/** `aside` stands at the end of the line: a price, a number of days. */
export type Choice = { value: string; label: ReactNode; hint?: ReactNode; aside?: ReactNode; disabled?: boolean };

type RadioGroupProps = FieldProps & { choices: Choice[]; defaultValue?: string };

/** One of a few, each with room for a sentence and a price. */
export function RadioGroup({ choices, defaultValue, ...props }: RadioGroupProps) {
  const { frame, control, key } = bindField(props);
  const chosen = defaultValue ?? typedBefore(props.field);
  const { id, 'aria-describedby': describedBy, ...native } = control;
  return (
    <fieldset className="choices" aria-describedby={describedBy}>
      <legend className="field-label">
        {frame.label} {frame.optional && <OptionalMark />}
      </legend>
      <FieldNotes {...frame} />
      {choices.map((choice, place) => (
        <label className="choice" key={choice.value}>
          <input
            key={key}
            type="radio"
            id={place === 0 ? id : `${id}-${choice.value}`}
            value={choice.value}
            defaultChecked={choice.value === chosen}
            disabled={choice.disabled}
            {...native}
          />
          <span className="choice-words">
            <span>{choice.label}</span>
            {choice.aside && <span className="strong">{choice.aside}</span>}
            {choice.hint && <span className="hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
