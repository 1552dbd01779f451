import { Link, type LinkProps } from '@remix-run/react';
import type { ComponentProps, SyntheticEvent } from 'react';
import { m } from '../words/generated/messages';
import { classes } from './classes';

/** Primary is the one thing to do on the page; danger cannot be undone and belongs inside a `Confirm`. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type Look = { kind?: ButtonKind; wide?: boolean };

type ButtonProps = ComponentProps<'button'> & Look & { busy?: boolean };

/** A button says what it does. It submits the form around it, with or without JavaScript; while busy it cannot be pressed twice. */
export function Button({ kind = 'primary', wide, busy, className, children, ...native }: ButtonProps) {
  // Were it disabled, whoever pressed it by a key would lose their place.
  const waits = busy && { 'aria-busy': true, 'aria-disabled': true, onClick: holdBack };
  return (
    <button
      type="submit"
      {...native}
      {...waits}
      className={classes(look({ kind, wide }), busy && 'button-busy', className)}
    >
      {children}
      {busy && <span className="unseen">{m.ui_busy()}</span>}
    </button>
  );
}

function holdBack(event: SyntheticEvent) {
  event.preventDefault();
}

/** A link that leads to the next thing to do, and looks like it. */
export function LinkButton({ kind = 'primary', wide, className, ...link }: LinkProps & Look) {
  return <Link {...link} className={classes(look({ kind, wide }), className)} />;
}

function look({ kind, wide }: Look) {
  return classes('button', kind !== 'primary' && `button-${kind}`, wide && 'button-wide');
}
