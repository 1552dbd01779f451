import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';
import type { OrderShown } from './shown';

type CannotSendProps = { order: OrderShown; answer: SubmissionResult<string[]> | undefined };

/** The way out for a shop that took an order on and cannot send it, or not all of it. */
export function CannotSend({ order, answer }: CannotSendProps) {
  const mine = answer?.initialValue?.intent === 'cannot-send' ? answer : undefined;
  const [form, { reason }] = useForm<{ reason: string }>({ id: 'cannot-send', lastResult: mine });
  const isRest = order.shipments.length > 0;
  return (
    <Confirm ask={isRest ? m.parcels_cannot_rest() : m.parcels_cannot()} kind="quiet" open={Boolean(mine)}>
      <p>{m.parcels_cannot_write_first()}</p>
      <p>{isRest ? m.parcels_cannot_rest_ask() : m.parcels_cannot_ask()}</p>
      <Form method="post" {...getFormProps(form)} className="stack">
        <TextArea
          field={reason}
          label={m.orders_decline_reason()}
          hint={m.parcels_cannot_hint()}
          maxLength={500}
          rows={3}
        />
        <Button kind="danger" name="intent" value="cannot-send">
          {isRest ? m.parcels_cannot_rest_yes() : m.parcels_cannot_yes()}
        </Button>
      </Form>
    </Confirm>
  );
}
