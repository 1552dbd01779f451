import { Checkbox } from '../../../ui/Checkbox';
import type { FieldState } from '../../../ui/field';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';

/** The words for the card appear with the tick, by the style sheet alone: they need no script. */
export function CheckoutGift({ note, isGift }: { note: FieldState; isGift: boolean }) {
  return (
    <div className="gift stack stack-s">
      <Checkbox name="gift" label={m.checkout_gift()} hint={m.checkout_gift_hint()} defaultChecked={isGift} />
      <div className="gift-note">
        <TextArea
          field={note}
          label={m.checkout_gift_note()}
          hint={m.checkout_gift_note_hint()}
          maxLength={200}
          rows={2}
          optional
        />
      </div>
    </div>
  );
}
