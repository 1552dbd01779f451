import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { categoryTree, newestProducts, placesOfGoods } from '../../domain/catalog';
import { categoriesNear, keepTerm } from '../../domain/search';
import { Chips } from '../../ui/Chips';
import type { IconName } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { countNotFound } from '../../web/looking';
import { type Suggested, suggestionsFor } from '../../web/suggestions';
import { m } from '../../words/generated/messages';
import { endlessMeta } from './head/publicMeta';
import { GoodsListed } from './search-page/GoodsListed';
import { howMany } from './search-page/howMany';
import { listGoods } from './search-page/listGoods';
import { NothingFound } from './search-page/NothingFound';

export const handle = { waitsForHand: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  endlessMeta(titleOf(data?.listing.chosen.q), m.storefront_search_meta());

export async function loader({ request, context: { visitor } }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const [tree, places] = await Promise.all([categoryTree(), placesOfGoods()]);
  const { meaning, ...listing } = await listGoods(query, { tree, places });
  const { chosen, cards, isFirst } = listing;
  if (meaning && isFirst && cards[0]) await keepTerm(meaning, cards[0].id);
  const isEmpty = cards.length === 0;
  // Goods that have only some of the words are no answer either.
  if (chosen.q && isFirst && (isEmpty || listing.isLoose)) countNotFound(request, chosen.q);
  const [near, instead] = isEmpty ? await Promise.all([categoriesNear(chosen.q), newestProducts()]) : [[], null];
  const suggested = isFirst && chosen.q ? await suggestionsFor(chosen.q, visitor.language) : [];
  return json({
    listing,
    // Suggested while one types as well, but for those without a script only here.
    also: suggested.filter(({ kind }) => kind !== 'goods' && kind !== 'term'),
    around: { tree, places },
    near: near.length > 0 ? near : tree,
    instead: instead?.cards ?? [],
  });
}

export default function Search() {
  const { listing, also, around, near, instead } = useLoaderData<typeof loader>();
  const { chosen, counts, cards } = listing;
  const lead = m.storefront_search_count({ count: howMany(counts.total) });
  return (
    <div className="stack stack-l">
      <PageHeader
        title={titleOf(chosen.q)}
        crumbs={[{ to: '/', name: m.storefront_home_crumb() }]}
        lead={cards.length > 0 ? lead : undefined}
      />
      {also.length > 0 && (
        <Chips label={m.finding_also()} chips={also.map(({ kind, name, to }) => ({ to, name, icon: icons[kind] }))} />
      )}
      <GoodsListed path="/cari" listing={listing} around={around}>
        <NothingFound listing={listing} around={around} near={near} instead={instead} />
      </GoodsListed>
    </div>
  );
}

const icons: Partial<Record<Suggested['kind'], IconName>> = { shop: 'shop', place: 'place', category: 'summary' };

function titleOf(text?: string): string {
  return text ? m.storefront_search_title_for({ text }) : m.storefront_search_title();
}
