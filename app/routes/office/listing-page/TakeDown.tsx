import type { SubmissionResult } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { ReasonForm } from './ReasonForm';

type TakeDownProps = { status: string; takenDownReason: string | null; reply?: SubmissionResult<string[]> };

/** Takes goods out of the shop with a reason, or gives them back. */
export function TakeDown({ status, takenDownReason, reply }: TakeDownProps) {
  const isBusy = useNavigation().state !== 'idle';
  if (takenDownReason !== null)
    return (
      <Section title={m.listings_give_back()}>
        <Notice tone="info">{m.listings_is_down({ reason: takenDownReason })}</Notice>
        <p className="hint">{m.listings_give_back_hint()}</p>
        <Form method="post">
          <Button kind="secondary" name="intent" value="give-back" busy={isBusy}>
            {m.listings_give_back()}
          </Button>
        </Form>
      </Section>
    );
  if (status !== 'LISTED' && status !== 'HIDDEN') return null;
  return (
    <ReasonForm
      intent="take-down"
      id="take-down"
      ask={m.listings_take_down()}
      label={m.listings_take_down_reason()}
      hint={m.listings_take_down_hint()}
      send={m.listings_take_down_now()}
      reply={reply}
    />
  );
}
