import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import type { OwnTax } from '../../../domain/tax';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { formProblems } from '../../../ui/formProblems';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type TaxpayerProps = { profile: OwnTax['profile']; answer: SubmissionResult<string[]> | undefined };

/** Who pays the shop's income tax. A number that is kept is known by its last digits, and stays unless another is typed. */
export function Taxpayer({ profile, answer }: TaxpayerProps) {
  const mine = answer?.initialValue?.intent === 'profile' ? answer : undefined;
  const [form, { kind, taxNumber }] = useForm<{ kind: string; taxNumber: string }>({
    id: 'wajib-pajak',
    lastResult: mine,
    defaultValue: { kind: profile?.kind },
  });
  const isSending = useNavigation().formData?.get('intent') === 'profile';
  const lastFour = profile?.lastFour;
  return (
    <Card as="section" labelledBy="wajib-pajak-judul">
      <h2 id="wajib-pajak-judul">{m.tax_profile()}</h2>
      <Form method="post" {...getFormProps(form)} className="stack">
        <ErrorSummary problems={formProblems({}, [kind, taxNumber])} />
        <RadioGroup
          field={kind}
          label={m.tax_kind()}
          choices={[
            { value: 'PERSON', label: m.tax_kind_person() },
            { value: 'ENTITY', label: m.tax_kind_entity() },
          ]}
        />
        <TextField
          field={taxNumber}
          label={m.tax_number()}
          hint={lastFour ? m.tax_number_kept({ lastFour }) : m.tax_number_hint()}
          optional={Boolean(lastFour)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={30}
        />
        <div>
          <Button name="intent" value="profile" busy={isSending}>
            {m.tax_profile_save()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
