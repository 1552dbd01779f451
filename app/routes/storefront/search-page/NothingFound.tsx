import type { CategoryName, ProductCard } from '../../../domain/catalog';
import { LinkButton } from '../../../ui/Button';
import { Chips } from '../../../ui/Chips';
import { Empty } from '../../../ui/Empty';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { Goods } from '../goods/Goods';
import { categoryName } from '../goods/inLanguage';
import { addressOf } from './address';
import type { Around } from './around';
import { filterNames } from './filterNames';
import type { Listing } from './listGoods';
import { Widen } from './Widen';

type NothingFoundProps = { listing: Listing; around: Around; near: CategoryName[]; instead: ProductCard[] };

/** Nothing fits: what to try next, and something to look at all the same. */
export function NothingFound({ listing, around, near, instead }: NothingFoundProps) {
  const { q } = listing.chosen;
  const wider = filterNames(listing.chosen, around).length > 0 && (
    <LinkButton kind="secondary" to={addressOf('/cari', { q })}>
      {m.storefront_search_without_filters()}
    </LinkButton>
  );
  return (
    <>
      <Empty motif="kapal-sanggat" action={wider}>
        {q ? m.storefront_search_nothing_for({ text: q }) : m.storefront_search_nothing()}
      </Empty>
      <Widen path="/cari" listing={listing} around={around} />
      <Section title={m.storefront_search_near()}>
        <Chips
          label={m.storefront_search_near()}
          chips={near.map((category) => ({ to: `/kategori/${category.slug}`, name: categoryName(category) }))}
        />
      </Section>
      <Section title={m.storefront_search_instead()} more="/cari?urut=terbaru">
        <Goods cards={instead.slice(0, 4)} label={m.storefront_search_instead()} />
      </Section>
    </>
  );
}
