import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  categoriesNear,
  categoryTree,
  findCategory,
  newestProducts,
  placesOfGoods,
  searchProducts,
} from '../../domain/catalog';
import { PageHeader } from '../../ui/PageHeader';
import { m } from '../../words/generated/messages';
import { Goods } from './goods/Goods';
import { categoryName } from './goods/inLanguage';
import { NextPage } from './goods/NextPage';
import { nextPage, readPageKey } from './goods/pageKey';
import { pageMeta } from './goods/pageMeta';
import { ChosenFilters } from './search-page/ChosenFilters';
import { Filters } from './search-page/Filters';
import { NothingFound } from './search-page/NothingFound';
import { readSearch } from './search-page/query';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageMeta(titleOf(data?.chosen.q), m.storefront_search_meta()),
  { name: 'robots', content: 'noindex, follow' }, // every address a combination of filters: endless
];

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const { q, kategori, wilayah, harga, urut, order, price } = readSearch(query);
  const [tree, places] = await Promise.all([categoryTree(), placesOfGoods()]);
  const found = findCategory(tree, kategori);
  const place = places.find(({ code }) => code === wilayah);

  const { cards, next } = await searchProducts({
    text: q,
    categoryIds: found?.leaves.map(({ id }) => id),
    regencyCode: place?.code,
    price,
    order,
    after: readPageKey(query),
  });
  const [near, instead] = cards.length === 0 ? await Promise.all([categoriesNear(q), newestProducts()]) : [[], null];
  return json({
    chosen: { q, kategori: found?.category.slug ?? '', wilayah: place?.code ?? '', harga, urut },
    category: found?.category,
    place: place?.name,
    ...{ tree, places, cards },
    next: nextPage(query, next),
    isWhole: !next && !query.has('sesudah'),
    near: near.length > 0 ? near : tree,
    instead: instead?.cards ?? [],
  });
}

export default function Search() {
  const page = useLoaderData<typeof loader>();
  const { chosen, category, place, cards } = page;
  return (
    <div className="stack stack-l">
      <PageHeader
        title={titleOf(chosen.q)}
        crumbs={[{ to: '/', name: m.storefront_home_crumb() }]}
        lead={page.isWhole && cards.length > 0 ? m.storefront_search_count({ count: cards.length }) : undefined}
      />
      <div className="stack stack-s">
        <Filters key={JSON.stringify(chosen)} chosen={chosen} tree={page.tree} places={page.places} />
        <ChosenFilters chosen={chosen} category={category && categoryName(category)} place={place} />
      </div>
      {cards.length > 0 ? (
        <>
          <h2 className="unseen">{m.storefront_goods_label()}</h2>
          <Goods cards={cards} eager={4} />
        </>
      ) : (
        <NothingFound
          text={chosen.q}
          isFiltered={Boolean(chosen.kategori || chosen.wilayah || chosen.harga)}
          near={page.near}
          instead={page.instead}
        />
      )}
      <NextPage next={page.next} />
    </div>
  );
}

function titleOf(text?: string): string {
  return text ? m.storefront_search_title_for({ text }) : m.storefront_search_title();
}
