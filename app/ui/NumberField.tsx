import type { ComponentProps } from 'react';
import { FieldFrame } from './FieldFrame';
import { bindField, type FieldProps, typedBefore } from './field';

type Native = Pick<ComponentProps<'input'>, 'defaultValue' | 'min' | 'max' | 'step' | 'placeholder'>;

/** A whole number, with its unit (gram, cm, hari) beside it. */
export function NumberField(props: FieldProps & Native & { unit?: string }) {
  const { label, hint, optional, required, field, name, id, error, unit, ...native } = props;
  const { frame, control, key } = bindField(props);
  const input = (
    <input
      key={key}
      className="input input-number"
      type="number"
      inputMode="numeric"
      defaultValue={typedBefore(field)}
      {...native}
      {...control}
    />
  );
  return (
    <FieldFrame {...frame}>
      {unit ? (
        <span className="with-unit">
          {input}
          <span>{unit}</span>
        </span>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
