import type { ReactNode } from 'react';
import type { ButtonKind } from './Button';
import { classes } from './classes';

type ConfirmProps = { ask: ReactNode; kind?: ButtonKind; open?: boolean; children: ReactNode };

/** Asks again before a step that cannot be undone: opened by a button, with the form inside. Needs no script. */
export function Confirm({ ask, kind = 'danger', open, children }: ConfirmProps) {
  return (
    <details className="confirm" open={open}>
      <summary className={classes('button', kind !== 'primary' && `button-${kind}`)}>{ask}</summary>
      <div className="confirm-box">{children}</div>
    </details>
  );
}
