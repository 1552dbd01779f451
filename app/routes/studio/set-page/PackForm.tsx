import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { NumberField } from '../../../ui/NumberField';
import { m } from '../../../words/generated/messages';
import type { SetAnswer } from './deeds';

type Props = { sets: number; canBePacked: number; answer: SetAnswer | undefined };

/** Puts goods from the shelf into sets, or takes sets apart again. */
export function PackForm({ sets, canBePacked, answer }: Props) {
  const intent = useNavigation().formData?.get('intent');
  const wrong = answer?.intent === 'pack' ? answer : undefined;
  return (
    <Card as="section" labelledBy="kemas">
      <h2 id="kemas">{m.stock_set_pack()}</h2>
      <p>{m.stock_set_pack_lead({ sets, can: canBePacked })}</p>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="seenSets" value={sets} />
        <NumberField
          name="sets"
          label={m.stock_set_count()}
          error={wrong?.error}
          defaultValue={new Map(wrong?.typed).get('sets') ?? Math.max(1, canBePacked)}
        />
        <div className="row">
          <Button name="intent" value="pack" busy={intent === 'pack'}>
            {m.stock_set_pack_do()}
          </Button>
          {sets > 0 && (
            <Button kind="secondary" name="intent" value="unpack" busy={intent === 'unpack'}>
              {m.stock_set_unpack_do()}
            </Button>
          )}
        </div>
      </Form>
    </Card>
  );
}
