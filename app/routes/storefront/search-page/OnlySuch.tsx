import { m } from '../../../words/generated/messages';
import { howMany } from './howMany';
import type { Listing } from './listGoods';
import type { Said } from './query';

/** What goods can be asked to be, each by a tick: its name in an address, and what it says there. */
export const ticks = [
  { name: 'bintang', value: '4', facet: 'stars', label: m.finding_stars },
  { name: 'halal', value: 'ya', facet: 'isHalal', label: m.finding_halal },
  { name: 'bbi', value: 'ya', facet: 'isProven', label: m.finding_proven },
  { name: 'ongkir', value: 'gratis', facet: 'isSentFree', label: m.finding_free },
  { name: 'stok', value: 'ada', facet: 'isInStock', label: m.finding_stock },
] as const;

/** Narrows a list to goods that are something. What none of them is, is not offered. */
export function OnlySuch({ chosen, counts }: { chosen: Said; counts: Listing['counts'] }) {
  const offered = ticks
    .map((tick) => ({ ...tick, count: counts.choices[tick.facet].yes ?? 0 }))
    .filter(({ name, count }) => count > 0 || chosen[name]);
  if (offered.length === 0) return null;
  return (
    <fieldset className="filter-ticks">
      <legend>{m.finding_only()}</legend>
      {offered.map(({ name, value, label, count }) => (
        <label className="choice" key={name}>
          <input type="checkbox" name={name} value={value} defaultChecked={Boolean(chosen[name])} />
          <span>{m.finding_option({ name: label(), count: howMany(count, counts.isMore) })}</span>
        </label>
      ))}
    </fieldset>
  );
}
