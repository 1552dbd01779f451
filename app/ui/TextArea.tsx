import type { ComponentProps } from 'react';
import { FieldFrame } from './FieldFrame';
import { bindField, type FieldProps, typedBefore } from './field';

type Native = Pick<
  ComponentProps<'textarea'>,
  'defaultValue' | 'rows' | 'placeholder' | 'maxLength' | 'minLength' | 'autoComplete'
>;

/** A story of several lines. It grows with what is written where the browser can. */
export function TextArea(props: FieldProps & Native) {
  const { label, hint, optional, required, field, name, id, error, ...native } = props;
  const { frame, control, key } = bindField(props);
  return (
    <FieldFrame {...frame}>
      <textarea
        key={key}
        className="input"
        rows={4}
        maxLength={field?.maxLength}
        defaultValue={typedBefore(field)}
        {...native}
        {...control}
      />
    </FieldFrame>
  );
}
