import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { MoneyField } from '../../../ui/MoneyField';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { Answer } from '../finance-page/NoteForm';

type Fields = Record<'marketplace' | 'about' | 'basisPoints' | 'perOrder' | 'source' | 'seenOn', string>;

/** What another market takes, where that was read, and when. */
export function FeeForm({ answer }: { answer: Answer }) {
  const mine = answer?.initialValue?.intent === 'keep' ? answer : undefined;
  const [form, fields] = useForm<Fields>({ id: 'biaya', lastResult: mine });
  return (
    <Card>
      <Form method="post" {...getFormProps(form)} className="stack">
        <TextField field={fields.marketplace} label={m.catalog_fees_market()} maxLength={60} />
        <TextField
          field={fields.about}
          label={m.catalog_fees_about()}
          hint={m.catalog_fees_about_hint()}
          maxLength={80}
          optional
        />
        <TextField
          field={fields.basisPoints}
          label={m.catalog_fees_percent()}
          hint={m.catalog_fees_percent_hint()}
          inputMode="decimal"
          maxLength={6}
        />
        <MoneyField field={fields.perOrder} label={m.catalog_fees_per_order()} optional />
        <TextField
          field={fields.source}
          label={m.catalog_fees_source()}
          hint={m.catalog_fees_source_hint()}
          maxLength={200}
        />
        <TextField field={fields.seenOn} label={m.catalog_fees_seen()} type="date" />
        <div>
          <Button name="intent" value="keep">
            {m.catalog_fees_keep()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
