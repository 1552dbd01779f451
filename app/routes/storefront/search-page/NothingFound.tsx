import type { CategoryName, ProductCard } from '../../../domain/catalog';
import { LinkButton } from '../../../ui/Button';
import { Chips } from '../../../ui/Chips';
import { Empty } from '../../../ui/Empty';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { Goods } from '../goods/Goods';
import { categoryName } from '../goods/inLanguage';
import { addressOf } from './ChosenFilters';

type NothingFoundProps = { text: string; isFiltered: boolean; near: CategoryName[]; instead: ProductCard[] };

/** Nothing fits: what to try next, and something to look at all the same. */
export function NothingFound({ text, isFiltered, near, instead }: NothingFoundProps) {
  const wider = isFiltered && (
    <LinkButton kind="secondary" to={addressOf({ q: text })}>
      {m.storefront_search_without_filters()}
    </LinkButton>
  );
  return (
    <>
      <Empty motif="kapal-sanggat" action={wider}>
        {text ? m.storefront_search_nothing_for({ text }) : m.storefront_search_nothing()}
      </Empty>
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
