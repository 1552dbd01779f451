import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { TodaysWork as Work } from '../../../domain/orders';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { partsOfWork } from './partsOfWork';

/** What waits for the shop, each a way to where it is done. */
export function TodaysWork({ work }: { work: SerializeFrom<Work> }) {
  const parts = partsOfWork(work);
  return (
    <Section title={m.parcels_today()}>
      {parts.length === 0 && <p className="hint">{m.parcels_today_none()}</p>}
      <ul className="plain today">
        {parts.map(({ count, name, to, by, isUrgent }) => (
          <li key={name}>
            <Link to={to} className={isUrgent ? 'today-part today-late' : 'today-part'}>
              <span className="today-count">{count}</span>{' '}
              <span>
                {name}
                {by && <span className="hint today-by">{by}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
