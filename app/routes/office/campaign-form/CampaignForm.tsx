import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { formProblems } from '../../../ui/formProblems';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { asTypedInJambi } from './moments';

type Values = {
  title: string;
  intro: string;
  theme: string;
  office: string;
  startsAt: string;
  endsAt: string;
  isPublished: boolean;
};

type CampaignFormProps = {
  /** As it is stored, moments in ISO 8601; nothing for a new one. */
  campaign?: Omit<Values, 'office'>;
  /** Where the choice is given: in whose name it is made. */
  offices?: { value: string; label: string }[];
  result?: SubmissionResult;
  submit: string;
};

const themes = {
  bangga: m.campaigns_theme_bangga,
  kopi: m.campaigns_theme_kopi,
  batik: m.campaigns_theme_batik,
  sarapan: m.campaigns_theme_sarapan,
};

/** What a campaign says and when it runs. */
export function CampaignForm({ campaign, offices = [], result, submit }: CampaignFormProps) {
  const [form, fields] = useForm<Values>({
    id: 'kampanye',
    lastResult: result,
    defaultValue: campaign && {
      ...campaign,
      startsAt: asTypedInJambi(campaign.startsAt),
      endsAt: asTypedInJambi(campaign.endsAt),
    },
  });
  const { title, intro, theme, office, startsAt, endsAt, isPublished } = fields;

  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <ErrorSummary problems={formProblems(form, [title, intro, theme, office, startsAt, endsAt])} />
      <TextField field={title} label={m.campaigns_field_title()} hint={m.campaigns_field_title_hint()} maxLength={80} />
      <TextArea field={intro} label={m.campaigns_field_intro()} hint={m.campaigns_field_intro_hint()} maxLength={400} />
      <SelectField
        field={theme}
        label={m.campaigns_field_theme()}
        options={Object.entries(themes).map(([value, label]) => ({ value, label: label() }))}
      />
      {offices.length > 1 && <SelectField field={office} label={m.campaigns_field_office()} options={offices} />}
      {offices.length === 1 && <input type="hidden" name={office.name} value={offices[0]?.value} />}
      <TextField field={startsAt} label={m.campaigns_field_starts()} type="datetime-local" />
      <TextField
        field={endsAt}
        label={m.campaigns_field_ends()}
        hint={m.campaigns_field_ends_hint()}
        type="datetime-local"
      />
      <Checkbox field={isPublished} label={m.campaigns_field_published()} />
      <div className="row">
        <Button name="intent" value="save">
          {submit}
        </Button>
      </div>
    </Form>
  );
}
