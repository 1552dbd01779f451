import { Link } from '@remix-run/react';
import { StepDot, type StepState, StepWords } from './steps';

export type StepperStep = { name: string; state: StepState; to?: string };

/** How far one has come in a task of a few pages; steps already done may be opened again. */
export function Stepper({ steps, label }: { steps: StepperStep[]; label: string }) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map(({ name, state, to }, place) => (
        <li key={name} className={`step-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
          <StepDot state={state} place={place + 1} />
          <span className="step-name">
            {to ? <Link to={to}>{name}</Link> : name} <StepWords state={state} />
          </span>
        </li>
      ))}
    </ol>
  );
}
