import type { ReactNode } from 'react';
import { m } from '../words/generated/messages';
import type { FrameProps } from './field';
import { Icon } from './Icon';

/** Label above, hint and error between label and control: on a phone the keyboard hides what lies below. */
export function FieldFrame({ children, ...frame }: FrameProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={frame.controlId}>
        {frame.label} {frame.optional && <OptionalMark />}
      </label>
      <FieldNotes {...frame} />
      {children}
    </div>
  );
}

/** Says that a field may stay empty. */
export function OptionalMark() {
  return <span className="field-optional">{m.ui_optional()}</span>;
}

/** The hint and the errors of one field, under the ids that its control names. */
export function FieldNotes({ hint, hintId, errors, errorId }: FrameProps) {
  return (
    <>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p className="field-error" id={errorId}>
          <Icon name="problem" />
          {errors.join(' ')}
        </p>
      )}
    </>
  );
}
