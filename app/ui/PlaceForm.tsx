import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { AreaFields } from './AreaFields';
import type { AreaChoice, AreaLists } from './areaLists';
import { areaOf, controlIn, filled } from './areaValues';
import { Button, LinkButton } from './Button';
import { ErrorSummary } from './ErrorSummary';
import { HandingFields } from './HandingFields';
import { problemsByName } from './problemsByName';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

type Fields = 'name' | 'kind' | 'hours' | 'phone' | 'addressLine' | 'days';
type Typed = { [Field in Fields]?: string | number | null } & {
  [Field in keyof AreaChoice]?: string | null;
} & { takesCash?: boolean };

type PlaceFormProps = {
  place: Typed;
  result: SubmissionResult | undefined;
  options: AreaLists;
  /** Where the list of places is. */
  back: string;
  /** A shop's own place says how it is handed over there; one of an office says what it is. */
  by: 'shop' | 'office';
};

/** A place where goods are picked up: what it is called, where it is, when it is open. */
export function PlaceForm({ place, result, options, back, by }: PlaceFormProps) {
  const isSaving = useNavigation().formData?.get('intent') === 'save';
  const { takesCash, ...values } = place;
  const defaultValue = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '')]));
  const [form, field] = useForm<Record<Fields, string>>({ id: 'tempat', lastResult: result, defaultValue });
  const errors: Record<string, string[] | null> = result?.error ?? {};
  const typed = result?.initialValue ?? values;

  return (
    <Form method="post" className="stack" {...getFormProps(form)}>
      {/* Enter presses the first button of a form: it shall save, not fetch the next list. */}
      <button type="submit" name="intent" value="save" hidden tabIndex={-1}>
        {m.places_save()}
      </button>
      <ErrorSummary problems={problemsByName(errors, controlIn('tempat'))} />
      <TextField
        field={field.name}
        label={m.places_name()}
        hint={m.places_name_hint()}
        maxLength={80}
        autoComplete="off"
      />
      {by === 'office' && (
        <SelectField
          field={field.kind}
          label={m.places_kind()}
          options={[
            { value: 'COOP', label: m.places_kind_COOP() },
            { value: 'GALLERY', label: m.places_kind_GALLERY() },
            { value: 'OFFICE', label: m.places_kind_OFFICE() },
          ]}
        />
      )}
      <AreaFields values={areaOf(typed)} options={options} errors={filled(errors)} />
      <TextField
        field={field.addressLine}
        label={m.checkout_address_line()}
        hint={m.checkout_address_line_hint()}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        field={field.hours}
        label={m.places_hours()}
        hint={m.places_hours_hint()}
        maxLength={120}
        autoComplete="off"
      />
      <TextField field={field.phone} label={m.places_phone()} type="tel" maxLength={30} autoComplete="off" optional />
      {by === 'shop' && (
        <HandingFields
          days={field.days}
          takesCash={result ? result.initialValue?.takesCash === 'on' : (takesCash ?? false)}
        />
      )}
      <div className="row">
        <Button name="intent" value="save" busy={isSaving}>
          {m.places_save()}
        </Button>
        <LinkButton kind="quiet" to={back}>
          {m.places_back()}
        </LinkButton>
      </div>
    </Form>
  );
}
