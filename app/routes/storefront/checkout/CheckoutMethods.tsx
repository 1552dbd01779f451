import type { SerializeFrom } from '@remix-run/node';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import type { CheckoutTable } from './table';

type CheckoutMethodsProps = {
  offer: SerializeFrom<CheckoutTable>['offer'];
  takes: { cards: boolean; qris: boolean };
  method: string;
};

/** How it may be paid: what the platform takes, and cash where a shop and its courier do. */
export function CheckoutMethods({ offer, takes, method }: CheckoutMethodsProps) {
  const takesCash = offer?.parcels.some(
    ({ cashLimit, options }) => cashLimit && options.some((option) => option.takesCash),
  );
  return (
    <Section title={m.checkout_method()}>
      <RadioGroup
        name="method"
        label={m.checkout_method_label()}
        defaultValue={method}
        choices={[
          { value: 'BANK_TRANSFER', label: m.checkout_transfer(), hint: m.checkout_transfer_hint() },
          ...(takes.qris
            ? [{ value: 'QRIS', label: m.statements_method_qris(), hint: m.statements_method_qris_hint() }]
            : []),
          ...(takesCash ? [{ value: 'CASH', label: m.checkout_cash(), hint: m.checkout_cash_hint() }] : []),
          ...(takes.cards ? [{ value: 'CARD', label: m.checkout_card(), hint: m.checkout_card_hint() }] : []),
        ]}
      />
    </Section>
  );
}
