import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { categoryTree, findCategory, newestInCategories } from '../../domain/catalog';
import { LinkButton } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { m } from '../../words/generated/messages';
import { Goods } from './goods/Goods';
import { categoryName } from './goods/inLanguage';
import { NextPage } from './goods/NextPage';
import { nextPage, readPageKey } from './goods/pageKey';
import { pageMeta } from './goods/pageMeta';

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: m.storefront_missing_title() }];
  const name = categoryName(data.category);
  return pageMeta(name, m.storefront_category_meta({ name }));
};

export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = findCategory(await categoryTree(), params.slug ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { category, root, leaves, siblings } = found;
  const query = new URL(request.url).searchParams;
  const { cards, next } = await newestInCategories(
    leaves.map(({ id }) => id),
    readPageKey(query),
  );
  return json({ category, root: root ?? category, siblings, cards, next: nextPage(query, next) });
}

export default function Category() {
  const { category, root, siblings, cards, next } = useLoaderData<typeof loader>();
  const isRoot = root.slug === category.slug;
  const home = { to: '/', name: m.storefront_home_crumb() };
  const above = { to: `/kategori/${root.slug}`, name: categoryName(root) };
  const all = { to: above.to, name: m.storefront_category_all_of({ name: categoryName(root) }), current: isRoot };

  return (
    <div className="stack stack-l">
      <PageHeader
        title={categoryName(category)}
        crumbs={isRoot ? [home] : [home, above]}
        actions={
          <LinkButton kind="secondary" to={`/cari?kategori=${category.slug}`}>
            <Icon name="search" />
            {m.storefront_category_filter()}
          </LinkButton>
        }
      />
      <Chips
        label={m.storefront_category_leaves()}
        chips={[
          all,
          ...siblings.map((leaf) => ({
            to: `/kategori/${leaf.slug}`,
            name: categoryName(leaf),
            current: leaf.slug === category.slug,
          })),
        ]}
      />
      {cards.length > 0 ? (
        <>
          <h2 className="unseen">{m.storefront_goods_label()}</h2>
          <Goods cards={cards} label={categoryName(category)} eager={4} />
        </>
      ) : (
        <Empty action={<LinkButton to={above.to}>{above.name}</LinkButton>}>{m.storefront_category_empty()}</Empty>
      )}
      <NextPage next={next} />
    </div>
  );
}
