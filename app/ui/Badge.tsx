import type { ReactNode } from 'react';
import { classes } from './classes';

export type BadgeTone = 'plain' | 'merah' | 'kunyit' | 'sawah' | 'batanghari';

/** A short fact about a thing: "Halal", "Pra-pesan", "Grosir". */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={classes('badge', tone !== 'plain' && `badge-${tone}`)}>{children}</span>;
}
