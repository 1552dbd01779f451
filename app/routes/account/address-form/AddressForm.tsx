import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { AreaFields } from '../../../ui/AreaFields';
import type { AreaChoice, AreaLists } from '../../../ui/areaLists';
import { areaOf, controlIn, filled } from '../../../ui/areaValues';
import { Button, LinkButton } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { problemsByName } from '../../../ui/problemsByName';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type Fields = 'label' | 'recipient' | 'phone' | 'addressLine' | 'postalCode';
/** What stands in the form: an address, or what is known of somebody without one. */
type Typed = { [Field in Fields]?: string | null } & { [Field in keyof AreaChoice]?: string | null };

type AddressFormProps = { address: Typed; result: SubmissionResult | undefined; options: AreaLists };

/** An address as it stands on a parcel, with the name by which its owner knows it. */
export function AddressForm({ address, result, options }: AddressFormProps) {
  const isSaving = useNavigation().formData?.get('intent') === 'save';
  const [form, field] = useForm<Record<Fields, string>>({ id: 'alamat', lastResult: result, defaultValue: address });
  const errors: Record<string, string[] | null> = result?.error ?? {};

  return (
    <Form method="post" className="stack" {...getFormProps(form)}>
      {/* Enter presses the first button of a form: it shall save, not fetch the next list. */}
      <button type="submit" name="intent" value="save" hidden tabIndex={-1}>
        {m.keeping_address_save()}
      </button>
      <ErrorSummary problems={problemsByName(errors, controlIn('alamat'))} />
      <TextField
        field={field.label}
        label={m.keeping_address_label()}
        hint={m.keeping_address_label_hint()}
        maxLength={40}
        autoComplete="off"
        optional
      />
      <TextField field={field.recipient} label={m.keeping_address_recipient()} autoComplete="name" maxLength={100} />
      <TextField
        field={field.phone}
        label={m.keeping_address_phone()}
        hint={m.keeping_address_phone_hint()}
        type="tel"
        autoComplete="tel"
        maxLength={30}
      />
      <AreaFields values={areaOf(result?.initialValue ?? address)} options={options} errors={filled(errors)} />
      <TextField
        field={field.addressLine}
        label={m.checkout_address_line()}
        hint={m.checkout_address_line_hint()}
        autoComplete="street-address"
        maxLength={200}
      />
      <TextField
        field={field.postalCode}
        label={m.checkout_postal_code()}
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={5}
        optional
      />
      <div className="row">
        <Button name="intent" value="save" busy={isSaving}>
          {m.keeping_address_save()}
        </Button>
        <LinkButton kind="quiet" to="/akun/alamat">
          {m.keeping_back()}
        </LinkButton>
      </div>
    </Form>
  );
}
