import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { HandingFields } from '../../../ui/HandingFields';
import { m } from '../../../words/generated/messages';

type Place = { id: string; name: string; address: string; hours: string };

/** A place that an office keeps, where this shop could hand over as well. */
export function ToJoin({ place, answer }: { place: Place; answer: SubmissionResult | undefined }) {
  const { id, name, address, hours } = place;
  const mine = answer?.initialValue?.placeId === id ? answer : undefined;
  const [form, { days }] = useForm<{ days: string }>({
    id: `ikut-${id}`,
    lastResult: mine,
    defaultValue: { days: '2' },
  });
  return (
    <Card as="li">
      <h3>{name}</h3>
      <p>{address}</p>
      <p className="hint">{m.orders_hours({ hours })}</p>
      <Confirm ask={m.places_join_this({ name })} kind="secondary" open={Boolean(mine)}>
        <Form method="post" className="stack" {...getFormProps(form)}>
          <input type="hidden" name="placeId" value={id} />
          <HandingFields days={days} takesCash={mine?.initialValue?.takesCash === 'on'} />
          <Button name="intent" value="join">
            {m.places_join_yes()}
          </Button>
        </Form>
      </Confirm>
    </Card>
  );
}
