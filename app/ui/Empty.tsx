import type { ReactNode } from 'react';
import { Motif, type MotifName } from './Motif';

type EmptyProps = { motif?: MotifName; children: ReactNode; action?: ReactNode };

/** Nothing here yet: a piece of cloth, a sentence, and the one thing to do. */
export function Empty({ motif = 'angso-duo', children, action }: EmptyProps) {
  return (
    <div className="empty">
      <div>
        <Motif name={motif} look="quiet" />
      </div>
      <p>{children}</p>
      {action}
    </div>
  );
}
