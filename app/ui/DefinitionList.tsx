import type { ReactNode } from 'react';
import { classes } from './classes';

/** `total` is the last line of a sum. */
export type Fact = { name: ReactNode; value: ReactNode; total?: boolean };

/** Facts by name. As a `sum` the names stand left and the amounts right. */
export function DefinitionList({ facts, sum }: { facts: Fact[]; sum?: boolean }) {
  return (
    <dl className={classes('facts', sum && 'facts-sum')}>
      {facts.map(({ name, value, total }, place) => (
        <div key={place} className={total ? 'facts-total' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
