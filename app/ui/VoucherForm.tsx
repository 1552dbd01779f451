import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import type { VoucherKind } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';
import { Button } from './Button';
import { Card } from './Card';
import { ErrorSummary } from './ErrorSummary';
import { formProblems } from './formProblems';
import { MoneyField } from './MoneyField';
import { NumberField } from './NumberField';
import { RadioGroup } from './RadioGroup';
import { TextField } from './TextField';

type Values = Record<
  'title' | 'code' | 'kind' | 'value' | 'most' | 'minimum' | 'uses' | 'usesEach' | 'from' | 'until' | 'audience',
  string
> & { shopShare: string };

type VoucherFormProps = {
  /** What is promised by whoever makes one here. */
  about: string;
  /** Of Jambi, such as 2026-11-27: the first day that is proposed. */
  today: string;
  /** Asks which part shops bear. */
  shared?: boolean;
  /** Of the page; only what was sent from here is shown again. */
  answer?: SubmissionResult<string[]>;
};

const kinds: Record<VoucherKind, () => string> = {
  PERCENT: m.vouchers_kind_percent,
  RUPIAH: m.vouchers_kind_rupiah,
  SHIPPING: m.vouchers_kind_shipping,
};

/** A discount: what is taken off, of how much, how often, when, and who is told. */
export function VoucherForm({ about, today, shared, answer }: VoucherFormProps) {
  const mine = answer?.initialValue?.intent === 'make' ? answer : undefined;
  const [form, fields] = useForm<Values>({
    id: 'voucher',
    lastResult: mine,
    defaultValue: { from: today, audience: 'everybody', usesEach: '1', ...(shared && { shopShare: '0' }) },
  });
  const { title, code, kind, value, most, minimum, uses, usesEach, from, until, audience, shopShare } = fields;
  const inOrder = [title, code, kind, value, most, minimum, ...(shared ? [shopShare] : []), uses, usesEach];
  const isSending = useNavigation().formData?.get('intent') === 'make';
  return (
    <Card>
      <p>{about}</p>
      <Form method="post" {...getFormProps(form)} className="stack voucher-form" preventScrollReset>
        <ErrorSummary problems={formProblems({}, [...inOrder, from, until, audience])} />
        <TextField field={title} label={m.vouchers_field_title()} hint={m.vouchers_field_title_hint()} maxLength={60} />
        <TextField
          field={code}
          label={m.vouchers_code()}
          hint={m.vouchers_field_code_hint()}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <RadioGroup
          field={kind}
          label={m.vouchers_field_kind()}
          choices={Object.entries(kinds).map(([value, name]) => ({ value, label: name() }))}
        />
        <TextField
          field={value}
          label={m.vouchers_field_value()}
          hint={m.vouchers_field_value_hint()}
          inputMode="numeric"
          maxLength={15}
          autoComplete="off"
        />
        <div className="if-percent">
          <MoneyField
            field={most}
            label={m.vouchers_field_most()}
            hint={m.vouchers_field_most_hint()}
            placeholder=" "
            optional
          />
        </div>
        <MoneyField
          field={minimum}
          label={m.vouchers_field_minimum()}
          hint={m.vouchers_field_minimum_hint()}
          optional
        />
        {shared && (
          <NumberField
            field={shopShare}
            label={m.vouchers_field_share()}
            hint={m.vouchers_field_share_hint()}
            unit="%"
            min={0}
            max={100}
          />
        )}
        <div className="columns">
          <NumberField
            field={uses}
            label={m.vouchers_field_uses()}
            hint={m.vouchers_field_uses_hint()}
            min={1}
            optional
          />
          <NumberField
            field={usesEach}
            label={m.vouchers_field_uses_each()}
            hint={m.vouchers_field_uses_hint()}
            min={1}
            optional
          />
          <TextField field={from} label={m.vouchers_field_from()} hint={m.vouchers_field_from_hint()} type="date" />
          <TextField field={until} label={m.vouchers_field_until()} hint={m.vouchers_field_until_hint()} type="date" />
        </div>
        <RadioGroup
          field={audience}
          label={m.vouchers_field_for()}
          choices={[
            {
              value: 'everybody',
              label: m.vouchers_field_for_everybody(),
              hint: m.vouchers_field_for_everybody_hint(),
            },
            { value: 'code', label: m.vouchers_field_for_code(), hint: m.vouchers_field_for_code_hint() },
          ]}
        />
        <div>
          <Button name="intent" value="make" busy={isSending}>
            {m.vouchers_make()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
