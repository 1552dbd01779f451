import type { ComponentProps } from 'react';
import { FieldFrame } from './FieldFrame';
import { bindField, type FieldProps } from './field';

type Native = Pick<ComponentProps<'input'>, 'accept' | 'multiple' | 'capture'>;

/** A picture or a paper from the phone. The form around it needs `encType="multipart/form-data"`. */
export function FileField(props: FieldProps & Native) {
  const { label, hint, optional, required, field, name, id, error, ...native } = props;
  const { frame, control, key } = bindField(props);
  return (
    <FieldFrame {...frame}>
      <input key={key} className="input input-file" type="file" {...native} {...control} />
    </FieldFrame>
  );
}
