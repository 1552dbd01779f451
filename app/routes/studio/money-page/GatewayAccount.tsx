import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';

type State = 'none' | 'begun' | 'ready';

const pills = {
  none: undefined,
  begun: { tone: 'waiting', say: m.money_gateway_begun },
  ready: { tone: 'done', say: m.money_gateway_ready },
} as const;

const asks: Record<State, () => string> = {
  none: m.money_gateway_open,
  begun: m.money_gateway_go_on,
  ready: m.money_gateway_change,
};

/** The shop's account at the gateway, where money arrives by itself; its questions are answered on the gateway's page. */
export function GatewayAccount({ state }: { state: State }) {
  const isSending = useNavigation().formData?.get('intent') === 'gateway';
  const pill = pills[state];
  return (
    <Card as="section" labelledBy="gerbang">
      <div className="row row-spread">
        <h2 id="gerbang">{m.money_gateway()}</h2>
        {pill && <StatusPill tone={pill.tone}>{pill.say()}</StatusPill>}
      </div>
      <p>{m.money_gateway_about()}</p>
      <Form method="post">
        <Button kind={state === 'ready' ? 'secondary' : 'primary'} name="intent" value="gateway" busy={isSending}>
          {asks[state]()}
        </Button>
      </Form>
    </Card>
  );
}
