import type { ComponentProps } from 'react';
import { m } from '../words/generated/messages';
import { FieldFrame } from './FieldFrame';
import { bindField, type FieldProps, typedBefore } from './field';

type Native = Pick<ComponentProps<'input'>, 'defaultValue' | 'placeholder'>;

/**
 * An amount in whole rupiah. It is a text input on purpose: people write 25.000, which a number input would take for 25;
 * the schema of the form takes the dots away.
 */
export function MoneyField(props: FieldProps & Native) {
  const { label, hint, optional, required, field, name, id, error, ...native } = props;
  const { frame, control, key } = bindField(props);
  return (
    <FieldFrame {...frame}>
      <span className="with-unit">
        <span>{m.ui_rupiah()}</span>
        <input
          key={key}
          className="input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={15}
          defaultValue={typedBefore(field)}
          {...native}
          {...control}
        />
      </span>
    </FieldFrame>
  );
}
