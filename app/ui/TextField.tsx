import type { ComponentProps } from 'react';
import { FieldFrame } from './FieldFrame';
import { bindField, type FieldProps, typedBefore } from './field';

type Native = Pick<
  ComponentProps<'input'>,
  | 'defaultValue'
  | 'autoComplete'
  | 'inputMode'
  | 'placeholder'
  | 'pattern'
  | 'minLength'
  | 'maxLength'
  | 'autoCapitalize'
  | 'spellCheck'
  | 'readOnly'
  | 'list'
  | 'min'
  | 'max'
> & { type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'date' | 'datetime-local' };

/** One line of text: a name, an address, a phone number, a day. */
export function TextField(props: FieldProps & Native) {
  const { label, hint, optional, required, field, name, id, error, type = 'text', ...native } = props;
  const { frame, control, key } = bindField(props);
  return (
    <FieldFrame {...frame}>
      <input
        key={key}
        className="input"
        type={type}
        minLength={field?.minLength}
        maxLength={field?.maxLength}
        defaultValue={type === 'password' ? undefined : typedBefore(field)}
        {...native}
        {...control}
      />
    </FieldFrame>
  );
}
