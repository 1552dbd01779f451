import { Link } from '@remix-run/react';
import { type ReactNode, useId } from 'react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';

/** A part of a page under its own heading, with a way to all of its kind. */
export function Section({ title, more, children }: { title: string; more?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {more && (
          <Link to={more}>
            {m.ui_see_all()}
            <span className="unseen">: {title}</span>
            <Icon name="forward" />
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}
