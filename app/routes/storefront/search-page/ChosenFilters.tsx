import { Chips } from '../../../ui/Chips';
import { m } from '../../../words/generated/messages';
import { bandName } from './bands';
import type { Chosen } from './Filters';

type ChosenFiltersProps = { chosen: Chosen; category?: string; place?: string };

/** What narrows the search now; each goes with a tap. */
export function ChosenFilters({ chosen, category, place }: ChosenFiltersProps) {
  const names = { kategori: category, wilayah: place, harga: chosen.harga ? bandName(chosen.harga) : undefined };
  const chips = (['kategori', 'wilayah', 'harga'] as const).flatMap((filter) => {
    const name = names[filter];
    if (!name) return [];
    const { [filter]: _, ...rest } = chosen;
    return [{ to: addressOf(rest), name, icon: 'close' as const, label: m.storefront_search_drop({ name }) }];
  });
  return chips.length > 0 ? <Chips chips={chips} label={m.storefront_search_chosen()} /> : null;
}

/** The address of a search, without what it does not say. */
export function addressOf(search: Partial<Chosen>): string {
  const said = Object.entries(search).filter(([, value]) => value);
  return said.length > 0 ? `/cari?${new URLSearchParams(said)}` : '/cari';
}
