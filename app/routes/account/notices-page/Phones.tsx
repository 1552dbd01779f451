import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import type { phonesOf } from './phonesOf';
import { type ThisPhone, useThisPhone } from './useThisPhone';

type PhonesShown = SerializeFrom<Awaited<ReturnType<typeof phonesOf>>>;

/** Being told of orders on this phone, and on which devices one is told already. */
export function Phones({ phones: { publicKey, devices } }: { phones: PhonesShown }) {
  if (!publicKey) return null;
  return (
    <Section title={m.push_title()}>
      <p>{m.push_lead()}</p>
      {devices.some(({ isThis }) => isThis) ? <p>{m.push_here()}</p> : <Start publicKey={publicKey} />}
      {devices.length > 0 && <h3>{m.push_devices()}</h3>}
      <ul className="plain stack stack-s">
        {devices.map((device) => (
          <Device key={device.id} {...device} />
        ))}
      </ul>
    </Section>
  );
}

const problems: Partial<Record<ThisPhone, () => string>> = { blocked: m.push_blocked, failed: m.push_failed };

/** Only where there is script, and a browser that can: everywhere else it says why not. */
function Start({ publicKey }: { publicKey: string }) {
  const { state, ask } = useThisPhone(publicKey);
  const problem = problems[state]?.();
  if (state === 'unable') return <p className="hint">{m.push_not_here()}</p>;
  return (
    <div className="stack stack-s">
      {problem && <Notice tone="error">{problem}</Notice>}
      <div>
        <Button type="button" kind="secondary" busy={state === 'asked'} onClick={ask}>
          {m.push_start()}
        </Button>
      </div>
    </div>
  );
}

function Device({ id, madeAt, usedAt, isThis }: PhonesShown['devices'][number]) {
  const since = momentInJambi(madeAt, getLocale());
  const last = usedAt && m.push_last({ moment: momentInJambi(usedAt, getLocale()) });
  return (
    <Card as="li">
      <Form method="post" action="/akun/pemberitahuan/ponsel" className="row row-spread">
        <input type="hidden" name="id" value={id} />
        <span>{[isThis && m.push_this(), m.push_since({ moment: since }), last].filter(Boolean).join(' · ')}</span>
        <Button kind="quiet" name="intent" value="stop">
          {m.push_stop()}
          <span className="unseen">{m.push_stop_of({ moment: since })}</span>
        </Button>
      </Form>
    </Card>
  );
}
