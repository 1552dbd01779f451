import { NavLink, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { m } from '../words/generated/messages';
import { Icon, type IconName } from './Icon';

/** A place of work: `end` where its address is the beginning of the others' (as `/studio`); `count` is what waits there. */
export type Tab = { to: string; name: string; icon: IconName; end?: boolean; count?: number };

type TabsProps = {
  tabs: Tab[];
  label: string;
  /** How many a phone has room for under the thumb; where there are more, the last of these is a button that shows the rest. */
  most?: number;
};

/** The places of work of an owner or an office. */
export function Tabs({ tabs, label, most = tabs.length }: TabsProps) {
  const fit = tabs.length > most ? most - 1 : most;
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.slice(0, fit).map(asItem)}
        {tabs.length > fit && <Rest tabs={tabs.slice(fit)} />}
      </ul>
    </nav>
  );
}

const asItem = ({ to, name, icon, end, count }: Tab) => (
  <li key={to}>
    <NavLink to={to} end={end}>
      <Icon name={icon} />
      {name}
      {count ? <Waiting count={count} /> : null}
    </NavLink>
  </li>
);

/** The browser's own popover, shut by a step to another page. Beside a wide page these stand with the others, and there is no button. */
function Rest({ tabs }: Pick<TabsProps, 'tabs'>) {
  const { key } = useLocation();
  const sheet = useRef<HTMLUListElement>(null);
  // Not as the scripts begin: it may have been opened before.
  useEffect(() => () => sheet.current?.hidePopover?.(), [key]);
  const count = tabs.reduce((sum, tab) => sum + (tab.count ?? 0), 0);
  return (
    <li className="tabs-rest">
      <button type="button" {...{ popovertarget: 'tempat-lain' }}>
        <Icon name="rest" />
        {m.ui_tabs_rest()}
        {count > 0 && <Waiting count={count} />}
      </button>
      <ul id="tempat-lain" ref={sheet} className="tabs-sheet" {...{ popover: 'auto' }}>
        {tabs.map(asItem)}
      </ul>
    </li>
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
