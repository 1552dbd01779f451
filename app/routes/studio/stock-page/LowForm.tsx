import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { NumberField } from '../../../ui/NumberField';
import { m } from '../../../words/generated/messages';
import type { StockAnswer } from './deeds';

type Props = { variant: { lowAt: number | null }; answer: StockAnswer | undefined };

/** From how few pieces on the shop wants to hear of it. */
export function LowForm({ variant, answer }: Props) {
  const isBusy = useNavigation().formData?.get('intent') === 'low';
  return (
    <Card as="section" labelledBy="menipis">
      <h2 id="menipis">{m.stock_low_title()}</h2>
      <Form method="post" className="stack" noValidate>
        <NumberField
          name="lowAt"
          label={m.stock_low_label()}
          hint={m.stock_low_hint()}
          unit={m.catalog_stock_unit()}
          error={answer?.errors.lowAt}
          defaultValue={answer?.typed.lowAt || (variant.lowAt ?? '')}
          optional
        />
        <div>
          <Button kind="secondary" name="intent" value="low" busy={isBusy}>
            {m.stock_low_save()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
