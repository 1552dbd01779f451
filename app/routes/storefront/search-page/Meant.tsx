import { Link } from '@remix-run/react';
import { m } from '../../../words/generated/messages';
import { addressOf } from './address';
import type { Listing } from './listGoods';

/** Says what was looked for, where it is not what was typed, with the way to what was. */
export function Meant({ path, listing }: { path: string; listing: Listing }) {
  const { meant, isLoose, chosen } = listing;
  if (!meant && !isLoose) return null;
  return (
    <div className="notice notice-info" role="status">
      <div>
        {meant && (
          <p>
            {m.finding_results_for()} <strong>{meant}</strong>
          </p>
        )}
        {isLoose && <p>{m.finding_loose()}</p>}
        {meant && (
          <p>
            <Link className="thumb-link" to={addressOf(path, { ...chosen, persis: '1' })}>
              {m.finding_exactly({ text: chosen.q })}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
