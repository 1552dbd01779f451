import { Chips } from '../../../ui/Chips';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { addressOf } from './address';
import type { Around } from './around';
import { filterNames } from './filterNames';
import { howMany } from './howMany';
import type { Listing } from './listGoods';

/** Which filter to drop so that something shows, and how much. */
export function Widen({ path, listing, around }: { path: string; listing: Listing; around: Around }) {
  const { chosen, counts } = listing;
  const chips = filterNames(chosen, around).flatMap(({ filter, name }) => {
    const count = counts.dropped.find((one) => one.filter === filter)?.count;
    const { [filter]: _, ...rest } = chosen;
    return count
      ? [{ to: addressOf(path, rest), name: m.finding_without({ name, count: howMany(count, counts.isMore) }) }]
      : [];
  });
  if (chips.length === 0) return null;
  return (
    <Section title={m.finding_widen()}>
      <Chips label={m.finding_widen()} chips={chips} />
    </Section>
  );
}
