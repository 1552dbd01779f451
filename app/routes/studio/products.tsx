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
import { GoodsTools } from './table-page/GoodsTools';

export const meta: MetaFunction = () => [{ title: `${m.catalog_products_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const { searchParams } = context.visitor.url;
  const after = z.uuid().safeParse(searchParams.get('sesudah')).data; // a broken link shows the first page
  const isArchive = searchParams.get('tampil') === 'arsip';
  const page = await productsOfShop(seller, { shopId: seller.shopId, after, isArchive });
  if (!page) throw new Response(null, { status: 403 });
  const permits = after || isArchive ? [] : await permitsEnding(seller, seller.shopId);
  return json({ ...page, permits, isArchive, isFirst: !after });
}

function addressOf(isArchive: boolean, after?: string) {
  const params = new URLSearchParams();
  if (isArchive) params.set('tampil', 'arsip');
  if (after) params.set('sesudah', after);
  return params.size > 0 ? `/studio/produk?${params}` : '/studio/produk';
}

export default function Products() {
  const { products, permits, next, isArchive, isFirst } = useLoaderData<typeof loader>();
  const title = isArchive ? m.catalog_products_archive_title() : m.catalog_products_title();
  const isNew = products.length === 0 && isFirst && !isArchive;
  return (
    <>
      <PageHeader
        title={title}
        lead={isArchive ? undefined : m.catalog_products_lead()}
        actions={products.length > 0 && !isArchive && <AddProduct />}
      />
      {!isArchive && !isNew && <GoodsTools />}
      <PermitsEnding permits={permits} />
      {products.length > 0 ? (
        <GoodsLines label={title}>
          {products.map((product) => (
            <ProductLine key={product.id} {...product} />
          ))}
        </GoodsLines>
      ) : (
        <Nothing isArchive={isArchive} isFirst={isFirst} />
      )}
      {isNew && <GoodsTools />}
      <Pager next={next && addressOf(isArchive, next)} />
      <p className="row">
        {!isFirst && <Link to={addressOf(isArchive)}>{m.catalog_products_first()}</Link>}
        <Link to={addressOf(!isArchive)}>{isArchive ? m.catalog_products_back() : m.catalog_products_archive()}</Link>
      </p>
    </>
  );
}

function Nothing({ isArchive, isFirst }: { isArchive: boolean; isFirst: boolean }) {
  if (!isFirst) return <Empty>{m.catalog_products_end()}</Empty>;
  if (isArchive) return <Empty motif="kapal-sanggat">{m.catalog_products_archive_empty()}</Empty>;
  return (
    <Empty motif="durian-pecah" action={<AddProduct />}>
      {m.catalog_products_empty()}
    </Empty>
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
