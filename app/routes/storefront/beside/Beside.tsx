import type { ProductCard } from '../../../domain/catalog';
import type { Neighbours } from '../../../domain/search';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { Goods } from '../goods/Goods';
import { Seen } from './Seen';

export type BesideGoods = { together: ProductCard[]; neighbours: Neighbours };

/** What else there is beside goods: what others bought with them, what is made next door, and what one has looked at before. */
export function Beside({ productId, beside }: { productId: string; beside: BesideGoods }) {
  const { together, neighbours } = beside;
  const near = { village: m.finding_same_village, district: m.finding_same_district };
  return (
    <>
      {together.length > 0 && (
        <Section title={m.finding_together()}>
          <Goods cards={together} label={m.finding_together()} />
        </Section>
      )}
      {neighbours.cards.length > 0 && (
        <Section title={near[neighbours.area]()}>
          <Goods cards={neighbours.cards} label={near[neighbours.area]()} />
        </Section>
      )}
      <Seen productId={productId} />
    </>
  );
}
