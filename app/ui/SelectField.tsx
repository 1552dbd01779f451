import type { ComponentProps } from 'react';
import { m } from '../words/generated/messages';
import { FieldFrame } from './FieldFrame';
import { bindField, type FieldProps, typedBefore } from './field';

type Option = { value: string; label: string };
type OptionGroup = { group: string; options: Option[] };

type Native = Pick<ComponentProps<'select'>, 'disabled' | 'onChange'>;

type SelectProps = FieldProps & Native & { options: (Option | OptionGroup)[]; defaultValue?: string };

/** One of many. It begins with nothing chosen, so that no one sends the first entry by mistake. */
export function SelectField({ options, defaultValue, disabled, onChange, ...props }: SelectProps) {
  const { frame, control, key } = bindField(props);
  return (
    <FieldFrame {...frame}>
      <select
        key={key}
        className="input"
        defaultValue={defaultValue ?? typedBefore(props.field) ?? ''}
        disabled={disabled}
        onChange={onChange}
        {...control}
      >
        <option value="">{m.ui_choose()}</option>
        {options.map((entry) =>
          'group' in entry ? (
            <optgroup key={entry.group} label={entry.group}>
              {entry.options.map(asOption)}
            </optgroup>
          ) : (
            asOption(entry)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function asOption({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
