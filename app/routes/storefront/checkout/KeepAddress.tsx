import { Checkbox } from '../../../ui/Checkbox';
import type { FieldState } from '../../../ui/field';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type KeepAddressProps = { book: { isFull: boolean }; field: FieldState; isChecked: boolean };

/** Whether the address that is typed shall be kept for the next time, and under which name. */
export function KeepAddress({ book, field, isChecked }: KeepAddressProps) {
  if (book.isFull) return <p className="hint">{m.keeping_checkout_full()}</p>;
  return (
    <>
      <Checkbox name="saveAddress" label={m.keeping_checkout_save()} defaultChecked={isChecked} />
      <TextField
        field={field}
        label={m.keeping_address_label()}
        hint={m.keeping_address_label_hint()}
        maxLength={40}
        autoComplete="off"
        optional
      />
    </>
  );
}
