import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import { type FormEvent, useRef } from 'react';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/Section';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { CheckoutAddress } from './CheckoutAddress';
import { CheckoutGift } from './CheckoutGift';
import { CheckoutMethods } from './CheckoutMethods';
import { CheckoutParcel } from './CheckoutParcel';
import { CheckoutSum } from './CheckoutSum';
import { CheckoutTrouble } from './CheckoutTrouble';
import { CheckoutVouchers } from './CheckoutVouchers';
import { checkoutProblems } from './checkoutProblems';
import { KeepAddress } from './KeepAddress';
import { KeptAddresses } from './KeptAddresses';
import type { CheckoutTable } from './table';
import { useCheckout } from './useCheckout';
import { useDraft } from './useDraft';

type Typed = {
  checkoutKey: string;
  buyerName: string;
  email: string;
  phone: string;
  recipient: string;
  recipientPhone: string;
  addressLine: string;
  postalCode: string;
  addressLabel: string;
  giftNote: string;
};
type Defaults = { [Field in keyof Typed]?: string | null };

type CheckoutFormProps = {
  table: SerializeFrom<CheckoutTable>;
  reply?: SubmissionResult | null;
  defaults: Defaults;
  takes: { cards: boolean; qris: boolean };
  /** Whether whoever buys has an address book. */
  mayKeep: boolean;
};

/** Everything that a purchase needs, on one page. Each button sends all that was typed, so that nothing is lost on the way. */
export function CheckoutForm({ table, reply, defaults, takes, mayKeep }: CheckoutFormProps) {
  const { offer, district, costs, addressId, choose, chooseAddress, quote, isQuoting } = useCheckout(table);
  const [form, fields] = useForm<Typed>({ id: 'bayar', lastResult: reply, defaultValue: defaults });
  const typed: Record<string, unknown> = reply?.initialValue ?? {};
  const errors = reply?.error ?? {};
  const notes = (typed.notes ?? {}) as Record<string, string | undefined>;
  const { onSubmit, ...props } = getFormProps(form);
  const box = useRef<HTMLFormElement>(null);
  const draft = useDraft(box, reply === undefined);
  const isPaying = useNavigation().formData?.get('intent') === 'pay';

  function follow(event: FormEvent<HTMLFormElement>) {
    const { name, value } = event.target as HTMLInputElement;
    draft.keep(event.currentTarget);
    if (name === 'addressId') chooseAddress(value);
    if (['addressId', 'regencyCode', 'districtCode'].includes(name)) void quote(event.currentTarget);
    if (name.startsWith('services.')) choose(name.slice('services.'.length), value);
  }

  return (
    <Form
      method="post"
      action="/bayar"
      {...props}
      ref={box}
      onSubmit={(event) => {
        draft.hold(event);
        if (!event.defaultPrevented) onSubmit(event);
      }}
      // Fields that nobody has to fill in are hidden while a kept address is chosen, or all is picked up; the browser would insist on them.
      noValidate={table.book.addresses.length > 0 || costs.isCollected || form.noValidate}
      onChange={follow}
      className="split"
    >
      {/* Enter presses the first button of a form: that must not be the one that buys. */}
      <button type="submit" name="intent" value="quote" formNoValidate hidden tabIndex={-1}>
        {m.checkout_quote()}
      </button>
      <input type="hidden" name="checkoutKey" value={String(typed.checkoutKey ?? defaults.checkoutKey)} />
      <div className="stack stack-xl">
        {draft.isOffline && <Notice tone="error">{m.offline_form()}</Notice>}
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
          {costs.isCollected ? <p>{m.checkout_address_not_needed()}</p> : <SkipAddress offer={offer} />}
          <div className="stack" hidden={costs.isCollected}>
            <KeptAddresses book={table.book} chosen={addressId} error={errors.addressId} />
            <CheckoutAddress table={table} fields={fields} errors={errors} isHidden={addressId !== ''}>
              {mayKeep && (
                <KeepAddress book={table.book} field={fields.addressLabel} isChecked={typed.saveAddress === 'on'} />
              )}
            </CheckoutAddress>
          </div>
        </Section>
        <Section title={m.checkout_shipping()}>
          {offer?.parcels.map((parcel) => (
            <CheckoutParcel
              key={parcel.shopId}
              parcel={parcel}
              district={district}
              isAddressed={costs.isAddressed}
              service={costs.services[parcel.shopId]}
              isQuoting={isQuoting}
              note={notes[parcel.shopId]}
              errors={{
                service: errors[`services.${parcel.shopId}`] ?? [],
                note: errors[`notes.${parcel.shopId}`] ?? [],
              }}
            />
          ))}
          <CheckoutGift note={fields.giftNote} isGift={typed.gift === 'on'} />
        </Section>
        <CheckoutVouchers offer={offer} typed={typed.voucherCode} error={errors.voucherCode} />
        <CheckoutMethods offer={offer} takes={takes} method={String(typed.method ?? 'BANK_TRANSFER')} />
      </div>
      <CheckoutSum costs={costs} isBusy={isPaying || isQuoting} />
    </Form>
  );
}

/** Where every shop hands over somewhere, nobody has to give an address. */
function SkipAddress({ offer }: { offer: SerializeFrom<CheckoutTable>['offer'] }) {
  const mayCollect = offer?.parcels.every(({ options }) => options.some(({ place }) => place));
  return mayCollect ? <p className="hint">{m.checkout_address_if_sent()}</p> : null;
}
