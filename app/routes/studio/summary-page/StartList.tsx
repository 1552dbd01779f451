import { Link } from '@remix-run/react';
import type { Start } from '../../../domain/learning';
import { Section } from '../../../ui/Section';
import { startWords } from '../../../ui/startWords';
import { Timeline, type TimelineStep } from '../../../ui/Timeline';
import { m } from '../../../words/generated/messages';

/** How far an owner has come on the way to the first sale; nothing to show once all of it is done. */
export function StartList({ steps, isWaiting }: Start) {
  const done = steps.filter(({ isDone }) => isDone).length;
  if (done === steps.length) return null;
  const here = steps.findIndex(({ isDone }) => !isDone);
  return (
    <Section title={m.learning_start()}>
      <p className="strong">{m.learning_start_progress({ done, all: steps.length })}</p>
      <Timeline
        label={m.learning_start()}
        steps={steps.map((one, place) => asStep(one, { isHere: place === here, isWaiting }))}
      />
      <p className="hint">{m.learning_start_later()}</p>
    </Section>
  );
}

type At = { isHere: boolean; isWaiting: boolean };

/** What is done needs no more words; the rest says why, how long it takes, and leads there. */
function asStep({ step, isDone, to }: Start['steps'][number], { isHere, isWaiting }: At): TimelineStep {
  const { name, why, long } = startWords[step];
  if (isDone) return { name: name(), state: 'done' };
  const isChecked = step === 'verification' && isWaiting;
  return {
    name: to ? <Link to={to}>{name()}</Link> : name(),
    state: isHere ? 'current' : 'upcoming',
    time: long(),
    note: isChecked ? m.learning_start_waiting() : why(),
  };
}
