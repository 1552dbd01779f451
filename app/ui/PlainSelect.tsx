import { FieldFrame } from './FieldFrame';
import { bindField } from './field';

type Option = { value: string; label: string };
type OptionGroup = { group: string; options: Option[] };

type PlainSelectProps = { name: string; id?: string; label: string; chosen: string; options: (Option | OptionGroup)[] };

/** Narrows a list. Unlike `SelectField` something is always chosen, "all" for a start, so it can never be wrong. */
export function PlainSelect({ name, id, label, chosen, options }: PlainSelectProps) {
  const { frame, control } = bindField({ name, id, label, required: false });
  return (
    <FieldFrame {...frame}>
      <select className="input" defaultValue={chosen} {...control}>
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
