import type { ReactNode } from 'react';
import { classes } from './classes';
import { StepDot, type StepState, StepWords } from './steps';

export type TimelineStep = { name: ReactNode; state: StepState; time?: ReactNode; note?: ReactNode };

/** What has happened and what will, from top to bottom, each with its time and a word. */
export function Timeline({ steps, label }: { steps: TimelineStep[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {steps.map(({ name, state, time, note }, place) => (
        <li key={place} className={classes(`step-${state}`)} aria-current={state === 'current' ? 'step' : undefined}>
          <StepDot state={state} place={place + 1} />
          <span className="step-name">
            {name} <StepWords state={state} />
          </span>
          {time && <span className="hint">{time}</span>}
          {note && <div className="step-note">{note}</div>}
        </li>
      ))}
    </ol>
  );
}
