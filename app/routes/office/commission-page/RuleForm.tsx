import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import type { Answer } from '../finance-page/NoteForm';

type Leaf = { id: string; name: string; nameEn: string };
type RuleFormProps = {
  categories: (Leaf & { children: Leaf[] })[];
  campaigns: { id: string; title: string }[];
  answer: Answer;
};
type Fields = Record<
  'shopSlug' | 'categoryId' | 'campaignId' | 'basisPoints' | 'startsAt' | 'endsAt' | 'reason',
  string
>;

/** A rule: for whom, how much, from when to when, and by whose word. */
export function RuleForm({ categories, campaigns, answer }: RuleFormProps) {
  const mine = answer?.initialValue?.intent === 'set' ? answer : undefined;
  const [form, fields] = useForm<Fields>({ id: 'aturan', lastResult: mine });
  const nameOf = ({ name, nameEn }: Leaf) => (getLocale() === 'en' ? nameEn : name);
  const asOption = (leaf: Leaf) => ({ value: leaf.id, label: nameOf(leaf) });
  return (
    <Card>
      <p>{m.finance_commission_new_about()}</p>
      <Form method="post" {...getFormProps(form)} className="stack">
        <TextField
          field={fields.basisPoints}
          label={m.finance_commission_percent()}
          hint={m.finance_commission_percent_hint()}
          inputMode="decimal"
          maxLength={6}
        />
        <TextField
          field={fields.shopSlug}
          label={m.finance_commission_shop()}
          hint={m.finance_commission_shop_hint()}
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
          optional
        />
        <SelectField
          field={fields.categoryId}
          label={m.finance_commission_category()}
          nothing={m.finance_commission_category_any()}
          options={categories.map((root) => ({
            group: nameOf(root),
            options: [asOption(root), ...root.children.map(asOption)],
          }))}
          optional
        />
        <SelectField
          field={fields.campaignId}
          label={m.finance_commission_campaign()}
          nothing={m.finance_commission_campaign_any()}
          options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
        <TextField
          field={fields.startsAt}
          label={m.finance_commission_starts()}
          hint={m.finance_commission_starts_hint()}
          type="date"
          optional
        />
        <TextField
          field={fields.endsAt}
          label={m.finance_commission_ends()}
          hint={m.finance_commission_ends_hint()}
          type="date"
          optional
        />
        <TextField
          field={fields.reason}
          label={m.finance_commission_reason()}
          hint={m.finance_commission_reason_hint()}
          maxLength={300}
        />
        <div>
          <Button name="intent" value="set">
            {m.finance_commission_set()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
