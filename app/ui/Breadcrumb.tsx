import { Link } from '@remix-run/react';
import { m } from '../words/generated/messages';

export type Crumb = { to: string; name: string };

/** The way back, from the top of the house to the page above this one. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label={m.ui_breadcrumb()}>
      <ol className="breadcrumb">
        {crumbs.map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
