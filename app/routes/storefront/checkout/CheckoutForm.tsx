import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { FormEvent } from 'react';
import { AreaFields } from '../../../ui/AreaFields';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Section } from '../../../ui/Section';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { CheckoutParcel } from './CheckoutParcel';
import { CheckoutSum } from './CheckoutSum';
import { CheckoutTrouble } from './CheckoutTrouble';
import { checkoutProblems } from './checkoutProblems';
import type { CheckoutTable } from './table';
import { useCheckout } from './useCheckout';

type Typed = {
  checkoutKey: string;
  buyerName: string;
  email: string;
  phone: string;
  recipient: string;
  recipientPhone: string;
  addressLine: string;
  postalCode: string;
};
type Defaults = { [Field in keyof Typed]?: string | null };

type CheckoutFormProps = {
  table: SerializeFrom<CheckoutTable>;
  reply?: SubmissionResult | null;
  defaults: Defaults;
  takes: { cards: boolean; qris: boolean };
};

/** Everything that a purchase needs, on one page. Each button sends all that was typed, so that nothing is lost on the way. */
export function CheckoutForm({ table, reply, defaults, takes }: CheckoutFormProps) {
  const { offer, district, costs, choose, quote, isQuoting } = useCheckout(table);
  const [form, fields] = useForm<Typed>({ id: 'bayar', lastResult: reply, defaultValue: defaults });
  const typed: Record<string, unknown> = reply?.initialValue ?? {};
  const errors = reply?.error ?? {};
  const notes = (typed.notes ?? {}) as Record<string, string | undefined>;
  const takesCash = offer?.parcels.some(
    ({ cashLimit, options }) => cashLimit && options?.some((option) => option.takesCash),
  );
  const isPaying = useNavigation().formData?.get('intent') === 'pay';

  function follow(event: FormEvent<HTMLFormElement>) {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'regencyCode' || name === 'districtCode') quote(event.currentTarget);
    if (name.startsWith('services.')) choose(name.slice('services.'.length), value);
  }

  return (
    <Form method="post" action="/bayar" {...getFormProps(form)} onChange={follow} className="split">
      {/* Enter presses the first button of a form: that must not be the one that buys. */}
      <button type="submit" name="intent" value="quote" formNoValidate hidden tabIndex={-1}>
        {m.checkout_quote()}
      </button>
      <input type="hidden" name="checkoutKey" value={String(typed.checkoutKey ?? defaults.checkoutKey)} />
      <div className="stack stack-xl">
        <ErrorSummary problems={checkoutProblems(errors, fields)} />
        <CheckoutTrouble offer={offer} />
        <Section title={m.checkout_buyer()}>
          <TextField field={fields.buyerName} label={m.checkout_name()} autoComplete="name" maxLength={100} required />
          <p className="hint">{m.checkout_reach_hint()}</p>
          <div className="columns">
            <TextField field={fields.email} label={m.checkout_email()} type="email" autoComplete="email" optional />
            <TextField field={fields.phone} label={m.checkout_phone()} type="tel" autoComplete="tel" optional />
          </div>
        </Section>
        <Section title={m.checkout_address()}>
          <TextField
            field={fields.recipient}
            label={m.checkout_recipient()}
            hint={m.checkout_recipient_hint()}
            autoComplete="shipping name"
            maxLength={100}
            optional
          />
          <TextField
            field={fields.recipientPhone}
            label={m.checkout_recipient_phone()}
            hint={m.checkout_recipient_phone_hint()}
            type="tel"
            autoComplete="shipping tel"
            optional
          />
          <AreaFields values={table.typed} options={table.areas} errors={areaErrors(errors)} />
          <TextField
            field={fields.addressLine}
            label={m.checkout_address_line()}
            hint={m.checkout_address_line_hint()}
            autoComplete="shipping street-address"
            maxLength={200}
            required
          />
          <TextField
            field={fields.postalCode}
            label={m.checkout_postal_code()}
            inputMode="numeric"
            autoComplete="shipping postal-code"
            maxLength={5}
            optional
          />
        </Section>
        <Section title={m.checkout_shipping()}>
          {offer?.parcels.map((parcel) => (
            <CheckoutParcel
              key={parcel.shopId}
              parcel={parcel}
              district={district}
              service={costs.services[parcel.shopId]}
              isQuoting={isQuoting}
              note={notes[parcel.shopId]}
              errors={{
                service: errors[`services.${parcel.shopId}`] ?? [],
                note: errors[`notes.${parcel.shopId}`] ?? [],
              }}
            />
          ))}
        </Section>
        <Section title={m.checkout_method()}>
          <RadioGroup
            name="method"
            label={m.checkout_method_label()}
            defaultValue={String(typed.method ?? 'BANK_TRANSFER')}
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
      </div>
      <CheckoutSum costs={costs} isPaying={isPaying} />
    </Form>
  );
}

function areaErrors({ regencyCode, districtCode, villageName }: Record<string, string[] | null>) {
  return {
    regencyCode: regencyCode ?? undefined,
    districtCode: districtCode ?? undefined,
    villageName: villageName ?? undefined,
  };
}
