import { FieldNotes } from './FieldFrame';
import { bindField, type FieldProps } from './field';

type CheckboxProps = FieldProps & { value?: string; defaultChecked?: boolean };

/** Yes or no, and below it what it means. Unlike other fields it may stay unticked unless `required` says otherwise. */
export function Checkbox({ value = 'on', defaultChecked, required = false, ...props }: CheckboxProps) {
  const { frame, control, key } = bindField({ ...props, required });
  return (
    <div className="field">
      <FieldNotes {...frame} hint={undefined} />
      <label className="choice">
        <input
          key={key}
          type="checkbox"
          value={value}
          defaultChecked={defaultChecked ?? props.field?.defaultChecked}
          {...control}
        />
        <span>{frame.label}</span>
      </label>
      <FieldNotes {...frame} errors={[]} />
    </div>
  );
}
