import type { ComponentProps } from 'react';
import { m } from '../words/generated/messages';
import { FieldFrame } from './FieldFrame';
import { bindField, type FieldProps, typedBefore } from './field';

/** `kind` is for the style sheet, where what follows depends on what is chosen. */
type Option = { value: string; label: string; kind?: string };
type OptionGroup = { group: string; options: Option[] };

type Native = Pick<ComponentProps<'select'>, 'disabled' | 'onChange'>;

/** `nothing` says what it means to choose none, where that is an answer too. */
type SelectProps = FieldProps & Native & { options: (Option | OptionGroup)[]; defaultValue?: string; nothing?: string };

/** One of many. It begins with nothing chosen, so that no one sends the first entry by mistake. */
export function SelectField({ options, defaultValue, nothing, disabled, onChange, ...props }: SelectProps) {
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
        <option value="">{nothing ?? m.ui_choose()}</option>
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

function asOption({ value, label, kind }: Option) {
  return (
    <option key={value} value={value} data-kind={kind}>
      {label}
    </option>
  );
}
