import { NavLink } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { Icon, type IconName } from './Icon';

/** A place of work: `end` where its address is the beginning of the others' (as `/studio`); `count` is what waits there. */
export type Tab = { to: string; name: string; icon: IconName; end?: boolean; count?: number };

/** The places of work of an owner or an office. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map(({ to, name, icon, end, count }) => (
          <li key={to}>
            <NavLink to={to} end={end}>
              <Icon name={icon} />
              {name}
              {count ? <Waiting count={count} /> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How much waits there, as a number and in words. */
export function Waiting({ count }: { count: number }) {
  return (
    <span className="count">
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{m.ui_count_waiting({ count })}</span>
    </span>
  );
}
