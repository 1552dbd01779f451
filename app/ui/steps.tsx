import { m } from '../words/generated/messages';
import { Icon } from './Icon';

export type StepState = 'done' | 'current' | 'upcoming';

const words = { done: m.ui_step_done, current: m.ui_step_current, upcoming: m.ui_step_upcoming };

/** The round mark of a step: a tick when done, else its number. */
export function StepDot({ state, place }: { state: StepState; place: number }) {
  return (
    <span className="step-dot" aria-hidden="true">
      {state === 'done' ? <Icon name="done-plain" /> : place}
    </span>
  );
}

/** The state of a step in words, for those who do not see its colour. */
export function StepWords({ state }: { state: StepState }) {
  return <span className="unseen">({words[state]()})</span>;
}
