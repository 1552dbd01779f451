import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';

type AskForBadgeProps = { isWaiting: boolean; mayAsk: boolean; hasEvidence: boolean };

/** Asks staff for the badge of origin, or takes the wish back while they look. */
export function AskForBadge({ isWaiting, mayAsk, hasEvidence }: AskForBadgeProps) {
  if (isWaiting)
    return (
      <Form method="post">
        <Button kind="secondary" name="deed" value="withdraw">
          {m.listings_origin_withdraw()}
        </Button>
      </Form>
    );
  if (!mayAsk) return null;
  return (
    <Section title={m.listings_origin_ask()}>
      <p className="hint">{hasEvidence ? m.listings_origin_ask_hint() : m.listings_origin_ask_first()}</p>
      {hasEvidence && (
        <Form method="post">
          <Button name="deed" value="ask">
            {m.listings_origin_ask()}
          </Button>
        </Form>
      )}
    </Section>
  );
}
