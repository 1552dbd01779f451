import type { SerializeFrom } from '@remix-run/node';
import type { ReactNode } from 'react';
import { AreaFields } from '../../../ui/AreaFields';
import type { FieldState } from '../../../ui/field';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { CheckoutTable } from './table';

type CheckoutAddressProps = {
  table: SerializeFrom<CheckoutTable>;
  fields: Record<'recipient' | 'recipientPhone' | 'addressLine' | 'postalCode', FieldState>;
  errors: Record<string, string[] | null>;
  /** While another address is chosen; what was typed stays. */
  isHidden: boolean;
  children?: ReactNode;
};

/** Who receives the parcels, and where. */
export function CheckoutAddress({ table, fields, errors, isHidden, children }: CheckoutAddressProps) {
  return (
    <div className="stack" hidden={isHidden}>
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
      {children}
    </div>
  );
}

function areaErrors({ regencyCode, districtCode, villageName }: Record<string, string[] | null>) {
  return {
    regencyCode: regencyCode ?? undefined,
    districtCode: districtCode ?? undefined,
    villageName: villageName ?? undefined,
  };
}
