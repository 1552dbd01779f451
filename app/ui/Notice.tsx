import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';

/** Tells the reader how it went. A refusal interrupts a screen reader, the rest waits its turn. */
export function Notice({ tone, children }: { tone: 'done' | 'error' | 'info'; children: ReactNode }) {
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={classes('notice', `notice-${tone}`)}>
      <Icon name={tone === 'error' ? 'problem' : tone} />
      <div>{children}</div>
    </div>
  );
}
