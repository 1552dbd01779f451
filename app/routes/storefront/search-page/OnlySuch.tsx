import { m } from '../../../words/generated/messages';
import { howMany } from './howMany';
import type { Listing } from './listGoods';
import type { Said } from './query';
import { ticks } from './ticks';

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
