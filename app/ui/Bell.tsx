import { Link, useLocation } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';
import { Waiting } from './Tabs';

/** Something that waits for whoever works here, and where it is done. */
export type WhatWaits = { count: number; name: string; to: string };

/** What waits for me, from every page: a number, and what it is made of. Opens without script; a step to a page shuts it. */
export function Bell({ waiting }: { waiting: WhatWaits[] }) {
  const { key } = useLocation();
  const count = waiting.reduce((sum, one) => sum + one.count, 0);
  return (
    <details className="bell" key={key}>
      <summary className="header-link">
        <Icon name="bell" />
        <span className="unseen">{m.ui_bell()}</span>
        {count > 0 && <Waiting count={count} />}
      </summary>
      <div className="bell-box">
        {waiting.length === 0 && <p>{m.ui_bell_none()}</p>}
        <ul className="plain">
          {waiting.map(({ count, name, to }) => (
            <li key={name}>
              <Link to={to}>
                <span className="strong">{count}</span> <span>{name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
