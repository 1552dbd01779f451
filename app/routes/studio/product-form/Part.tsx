import { type ReactNode, useId } from 'react';
import { Card } from '../../../ui/Card';

type PartProps = { title: string; lead?: ReactNode; id?: string; children: ReactNode };

/** A sheet of the form. `id` is where buttons that rearrange it lead back to. */
export function Part({ title, lead, id, children }: PartProps) {
  const heading = useId();
  return (
    <div id={id}>
      <Card as="section" labelledBy={heading}>
        <h2 id={heading}>{title}</h2>
        {lead && <p className="hint">{lead}</p>}
        <div className="stack">{children}</div>
      </Card>
    </div>
  );
}
