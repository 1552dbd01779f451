import { Link } from '@remix-run/react';

/** A part of a list: `count` is what waits there. */
export type Shelf = { to: string; name: string; isCurrent: boolean; count?: number };

/** The parts of a list, beside each other, one of them open. */
export function Shelves({ shelves, label }: { shelves: Shelf[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="strip shelves">
        {shelves.map(({ to, name, isCurrent, count }) => (
          <li key={to}>
            <Link to={to} aria-current={isCurrent ? 'page' : undefined}>
              {name}
              {count ? ` (${count})` : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
