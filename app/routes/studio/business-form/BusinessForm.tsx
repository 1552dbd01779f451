import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { ActionBar } from '../../../ui/ActionBar';
import { AreaFields } from '../../../ui/AreaFields';
import type { AreaChoice, AreaLists } from '../../../ui/areaLists';
import { filled } from '../../../ui/areaValues';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { KeepTyping } from '../../../ui/KeepTyping';
import { NumberField } from '../../../ui/NumberField';
import { problemsByName } from '../../../ui/problemsByName';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { sectorNames } from '../../../ui/sectors';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type Typed = AreaChoice & {
  name?: string;
  ownerName?: string;
  nib?: string | null;
  sector?: string;
  makes?: string;
  since?: number | null;
  phone?: string | null;
  addressLine?: string;
};

type BusinessFormProps = {
  business: Typed;
  isReturned: boolean;
  result: SubmissionResult | undefined;
  options: AreaLists;
  /** Whoever fills it in, and whether it has been stored. */
  keeping: { name: string; isStored: boolean };
};

const sectorOptions = () => Object.entries(sectorNames).map(([value, name]) => ({ value, label: name() }));

/** Everything about a business on one page, with two ways on: keep it, or keep and send it. */
export function BusinessForm({ business, isReturned, result, options, keeping }: BusinessFormProps) {
  const navigation = useNavigation();
  const busyWith = navigation.state === 'submitting' ? navigation.formData?.get('intent') : undefined;
  const [form, field] = useForm<Record<keyof Typed, string>>({
    id: 'usaha',
    lastResult: result,
    defaultValue: { ...business, since: business.since?.toString() },
  });
  const errors: Record<string, string[] | null> = result?.error ?? {};
  const area = (result?.initialValue as AreaChoice | undefined) ?? business;

  return (
    <Form method="post" className="stack stack-l page-narrow" {...getFormProps(form)}>
      <ErrorSummary problems={problemsByName(errors, controlId)} />
      <KeepTyping name={`usaha ${keeping.name}`} isStored={keeping.isStored} />
      <Section title={m.register_about_business()}>
        <TextField
          label={m.register_name()}
          hint={m.register_name_hint()}
          field={field.name}
          autoComplete="organization"
        />
        <TextField label={m.register_owner_name()} field={field.ownerName} autoComplete="name" />
        <SelectField label={m.register_sector()} field={field.sector} options={sectorOptions()} />
        <TextArea label={m.register_makes()} hint={m.register_makes_hint()} field={field.makes} rows={2} />
        <TextField
          label={m.register_nib()}
          hint={m.register_nib_hint()}
          field={field.nib}
          optional
          inputMode="numeric"
        />
        <NumberField label={m.register_since()} field={field.since} optional min={1900} max={2100} />
        <TextField
          label={m.register_phone()}
          hint={m.register_phone_hint()}
          field={field.phone}
          type="tel"
          autoComplete="tel"
        />
      </Section>
      <Section title={m.register_where()}>
        <AreaFields values={area} options={options} errors={filled(errors)} />
        <TextField label={m.register_address_line()} field={field.addressLine} autoComplete="street-address" />
      </Section>
      <p className="hint">{m.register_one_each()}</p>
      <ActionBar>
        <Button kind="secondary" name="intent" value="save" busy={busyWith === 'save'}>
          {m.register_save()}
        </Button>
        <Button name="intent" value="submit" busy={busyWith === 'submit'}>
          {isReturned ? m.register_send_again() : m.register_send()}
        </Button>
      </ActionBar>
    </Form>
  );
}

const areaIds: Record<string, string> = {
  regencyCode: 'regencyCode',
  districtCode: 'districtCode',
  villageCode: 'villageName',
  villageName: 'villageName',
};

/** The fields of the area keep their own ids, whatever form they stand in. */
function controlId(name: string): string {
  return areaIds[name] ?? `usaha-${name}`;
}
