import { Link } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';

type RecentSearchesProps = { recent: string[]; onRemove: (text?: string) => void; onClose: () => void };

/** What was searched for in this browser, each to be searched for again or forgotten. */
export function RecentSearches({ recent, onRemove, onClose }: RecentSearchesProps) {
  return (
    <div className="search-more" tabIndex={-1}>
      <p className="search-recent-head">
        <strong>{m.finding_recent()}</strong>
        <button type="button" onClick={() => onRemove()}>
          {m.finding_recent_clear()}
        </button>
      </p>
      <ul aria-label={m.finding_recent()}>
        {recent.map((text) => (
          <li key={text}>
            <Link to={`/cari?${new URLSearchParams({ q: text })}`} onClick={onClose}>
              <Icon name="clock" />
              <span>{text}</span>
            </Link>
            <button type="button" aria-label={m.finding_recent_remove({ text })} onClick={() => onRemove(text)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
