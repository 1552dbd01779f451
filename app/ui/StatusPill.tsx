import type { ReactNode } from 'react';
import { classes } from './classes';

/** Waiting for somebody, on its way, well ended, in need of care, or over. */
export type StatusTone = 'waiting' | 'active' | 'done' | 'problem' | 'ended';

/** Where a thing stands in its life. The words say it; the colour only helps. */
export function StatusPill({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return <span className={classes('pill', `pill-${tone}`)}>{children}</span>;
}
