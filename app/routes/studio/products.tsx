import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { productsOfShop } from '../../domain/catalog';
import { permitsEnding } from '../../domain/listings';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { GoodsLines } from '../../ui/GoodsLine';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireSeller } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { PermitsEnding } from './listing-page/PermitsEnding';
import { ProductLine } from './product-form/ProductLine';
import { Find } from './table-page/Find';
import { GoodsTools } from './table-page/GoodsTools';

export const meta: MetaFunction = () => [{ title: `${m.catalog_products_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const { searchParams } = context.visitor.url;
  const after = z.uuid().safeParse(searchParams.get('sesudah')).data; // a broken link shows the first page
  const isArchive = searchParams.get('tampil') === 'arsip';
  const search = (searchParams.get('cari') ?? '').trim().slice(0, 100);
  const page = await productsOfShop(seller, { shopId: seller.shopId, after, search, isArchive });
  if (!page) throw new Response(null, { status: 403 });
  const isPlain = !after && !search && !isArchive;
  return json({
    products: page.products,
    next: page.next && addressOf({ isArchive, search, after: page.next }),
    permits: isPlain ? await permitsEnding(seller, seller.shopId) : [],
    isNew: isPlain && page.products.length === 0,
    // A list that is seen whole needs no looking for.
    isSearched: Boolean(search || after || page.next),
    isFirst: !after,
    isArchive,
    search,
  });
}

function addressOf({ isArchive, search, after }: { isArchive: boolean; search?: string; after?: string }) {
  const params = new URLSearchParams();
  if (isArchive) params.set('tampil', 'arsip');
  if (search) params.set('cari', search);
  if (after) params.set('sesudah', after);
  return params.size > 0 ? `/studio/produk?${params}` : '/studio/produk';
}

export default function Products() {
  const { permits, next, search, isArchive, isNew, isSearched } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={titleOf(isArchive)}
        lead={isArchive ? undefined : m.catalog_products_lead()}
        actions={!isNew && !isArchive && <AddProduct />}
      />
      {!isArchive && !isNew && <GoodsTools />}
      {isSearched && <Find search={search} shelf={isArchive ? { name: 'tampil', value: 'arsip' } : undefined} />}
      <PermitsEnding permits={permits} />
      <Goods />
      {isNew && <GoodsTools />}
      <Pager next={next} />
      <Elsewhere />
    </>
  );
}

const titleOf = (isArchive: boolean) => (isArchive ? m.catalog_products_archive_title() : m.catalog_products_title());

function Goods() {
  const { products, search, isArchive, isFirst } = useLoaderData<typeof loader>();
  if (products.length > 0)
    return (
      <GoodsLines label={titleOf(isArchive)}>
        {products.map((product) => (
          <ProductLine key={product.id} {...product} />
        ))}
      </GoodsLines>
    );
  if (search) return <Empty motif="kapal-sanggat">{m.stock_table_none_found()}</Empty>;
  if (!isFirst) return <Empty>{m.catalog_products_end()}</Empty>;
  if (isArchive) return <Empty motif="kapal-sanggat">{m.catalog_products_archive_empty()}</Empty>;
  return (
    <Empty motif="durian-pecah" action={<AddProduct />}>
      {m.catalog_products_empty()}
    </Empty>
  );
}

/** Back to the beginning of this list, and to the other one. */
function Elsewhere() {
  const { search, isArchive, isFirst } = useLoaderData<typeof loader>();
  const back = search ? m.catalog_products_all() : m.catalog_products_first();
  return (
    <p className="row">
      {(search || !isFirst) && <Link to={addressOf({ isArchive })}>{back}</Link>}
      <Link to={addressOf({ isArchive: !isArchive })}>
        {isArchive ? m.catalog_products_back() : m.catalog_products_archive()}
      </Link>
    </p>
  );
}

function AddProduct() {
  return (
    <LinkButton to="/studio/produk/cepat">
      <Icon name="more" />
      {m.catalog_products_add()}
    </LinkButton>
  );
}
