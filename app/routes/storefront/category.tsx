import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { categoryTree, findCategory, placesOfGoods } from '../../domain/catalog';
import { LinkButton } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { m } from '../../words/generated/messages';
import { categoryName } from './goods/inLanguage';
import { headOf } from './head/headOf';
import { home } from './head/home';
import { listOf } from './head/listOf';
import { publicHead } from './head/publicMeta';
import { addressOf } from './search-page/address';
import { GoodsListed } from './search-page/GoodsListed';
import { howMany } from './search-page/howMany';
import { listGoods } from './search-page/listGoods';
import { Widen } from './search-page/Widen';

export const handle = { waitsForHand: true };

export const meta: MetaFunction = headOf;

export async function loader({ params, request, context: { visitor } }: LoaderFunctionArgs) {
  const [tree, places] = await Promise.all([categoryTree(), placesOfGoods()]);
  const found = findCategory(tree, params.slug ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { category, root, siblings } = found;
  const query = new URL(request.url).searchParams;
  const { meaning: _, ...listing } = await listGoods(query, { tree, places }, { category: category.slug });
  const name = categoryName(category);
  const above = root && root.slug !== category.slug ? [{ to: `/kategori/${root.slug}`, name: categoryName(root) }] : [];
  const head = publicHead(visitor.url, {
    name,
    description: m.storefront_category_meta({ name }),
    crumbs: [home(), ...above],
    described: (_, origin) =>
      listing.cards.length > 0 ? [listOf(listing.cards, { name, kind: 'produk', origin })] : [],
  });
  return json({ head, category, root: root ?? category, siblings, listing, around: { tree, places } });
}

export default function Category() {
  const { category, root, siblings, listing, around } = useLoaderData<typeof loader>();
  const isRoot = root.slug === category.slug;
  const above = { to: `/kategori/${root.slug}`, name: categoryName(root) };
  const { kategori: _, ...kept } = listing.chosen;
  const here = `/kategori/${category.slug}`;
  const countOf = (id: string) => listing.counts.choices.categoryIds[id] ?? 0;
  return (
    <div className="stack stack-l">
      <PageHeader title={categoryName(category)} crumbs={isRoot ? [home()] : [home(), above]} />
      <Chips
        label={m.storefront_category_leaves()}
        chips={[
          {
            to: addressOf(above.to, kept),
            name: m.storefront_category_all_of({ name: above.name }),
            current: isRoot,
          },
          ...siblings.map(({ id, slug, ...leaf }) => ({
            to: addressOf(`/kategori/${slug}`, kept),
            name: m.finding_option({ name: categoryName(leaf), count: howMany(countOf(id), listing.counts.isMore) }),
            current: slug === category.slug,
          })),
        ]}
      />
      <GoodsListed path={here} listing={listing} around={around} label={categoryName(category)} isOneCategory>
        <Empty action={<LinkButton to={above.to}>{above.name}</LinkButton>}>{m.storefront_category_empty()}</Empty>
        <Widen path={here} listing={{ ...listing, chosen: { ...listing.chosen, kategori: '' } }} around={around} />
      </GoodsListed>
    </div>
  );
}
