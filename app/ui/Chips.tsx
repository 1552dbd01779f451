import { Link } from '@remix-run/react';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';

export type Chip = { to: string; name: string; icon?: IconName; current?: boolean; label?: string };

/** Places to go on to, each a thumb high, as many in a line as there is room for. */
export function Chips({ chips, label }: { chips: Chip[]; label: string }) {
  return (
    <ul className="chips" aria-label={label}>
      {chips.map(({ to, name, icon, current, label }) => (
        <li key={to}>
          <Link
            to={to}
            className={classes('chip', current && 'chip-current')}
            aria-current={current ? 'page' : undefined}
            aria-label={label}
          >
            {icon && <Icon name={icon} />}
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
