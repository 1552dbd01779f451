import { Chips } from '../../../ui/Chips';
import { m } from '../../../words/generated/messages';
import { addressOf } from './address';
import type { Around } from './around';
import { filterNames } from './filterNames';
import type { Said } from './query';

/** What narrows the list now; each goes with a tap. */
export function ChosenFilters({ path, chosen, around }: { path: string; chosen: Said; around: Around }) {
  const chips = filterNames(chosen, around).map(({ filter, name }) => {
    const { [filter]: _, ...rest } = chosen;
    return { to: addressOf(path, rest), name, icon: 'close' as const, label: m.storefront_search_drop({ name }) };
  });
  return chips.length > 0 ? <Chips chips={chips} label={m.storefront_search_chosen()} /> : null;
}
