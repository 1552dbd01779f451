import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { NumberField } from '../../../ui/NumberField';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { StockAnswer } from './deeds';

type Props = { variant: { onHand: number }; answer: StockAnswer | undefined };

/** How many there are after somebody has looked. The figure that stood there goes along, so that no sale of meanwhile is lost. */
export function CountForm({ variant, answer }: Props) {
  const isBusy = useNavigation().formData?.get('intent') === 'count';
  return (
    <Card as="section" labelledBy="hitung">
      <h2 id="hitung">{m.stock_count()}</h2>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="seenOnHand" value={variant.onHand} />
        <NumberField
          name="onHand"
          label={m.stock_count_onHand()}
          unit={m.catalog_stock_unit()}
          error={answer?.errors.onHand}
          defaultValue={answer?.typed.onHand || variant.onHand}
        />
        <TextField
          name="note"
          label={m.stock_count_note()}
          hint={m.stock_count_note_hint()}
          error={answer?.errors.note}
          defaultValue={answer?.typed.note}
          maxLength={200}
          optional
        />
        <div>
          <Button name="intent" value="count" busy={isBusy}>
            {m.stock_count_save()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
