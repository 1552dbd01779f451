import { Link } from '@remix-run/react';
import { m } from '../../../words/generated/messages';
import { addressOf } from './address';
import { bandName } from './bands';
import type { Listing } from './listGoods';

/** Says what was looked for, where it is not what was typed, with the way to what was. */
export function Meant({ path, listing }: { path: string; listing: Listing }) {
  const { meant, isLoose, wished, chosen } = listing;
  if (!meant && !isLoose && !wished) return null;
  return (
    <div className="notice notice-info" role="status">
      <div>
        {meant && (
          <p>
            {m.finding_results_for()} <strong>{meant}</strong>
          </p>
        )}
        {isLoose && <p>{m.finding_loose()}</p>}
        {wished && <p>{sayWished(wished)}</p>}
        {(meant || wished) && (
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

function sayWished({ price, isHalal, isMet }: NonNullable<Listing['wished']>): string {
  const names = [price && bandName(`${price.min ?? ''}-${price.max ?? ''}`), isHalal && m.finding_halal()];
  const wishes = names.filter(Boolean).join(', ');
  return isMet ? m.finding_wished({ wishes }) : m.finding_wish_unmet({ wishes });
}
