import type { ReactNode } from 'react';
import { Card } from '../../../ui/Card';
import { Notice } from '../../../ui/Notice';

type LookPartProps = { id: string; title: string; lead?: string; error: string[]; children: ReactNode };

/** A part of how a shop looks, with what went wrong in it. */
export function LookPart({ id, title, lead, error, children }: LookPartProps) {
  return (
    <Card as="section" labelledBy={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      {error.map((say) => (
        <Notice tone="error" key={say}>
          {say}
        </Notice>
      ))}
      {children}
    </Card>
  );
}
