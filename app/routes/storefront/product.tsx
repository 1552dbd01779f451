import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { moreOfShop, productPage } from '../../domain/catalog';
import { Badge } from '../../ui/Badge';
import { BbiBadge } from '../../ui/BbiBadge';
import { Card } from '../../ui/Card';
import { Money } from '../../ui/Money';
import { PageHeader } from '../../ui/PageHeader';
import { PhotoStrip } from '../../ui/PhotoStrip';
import { pictureSource } from '../../ui/pictureSource';
import { rupiah } from '../../ui/rupiah';
import { Section } from '../../ui/Section';
import { m } from '../../words/generated/messages';
import { Goods } from './goods/Goods';
import { categoryName } from './goods/inLanguage';
import { Paragraphs } from './goods/Paragraphs';
import { pageMeta } from './goods/pageMeta';
import { AddToCart, AddToCartBar } from './product-page/AddToCart';
import { Facts } from './product-page/Facts';
import { Origin } from './product-page/Origin';
import { SoldBy } from './product-page/SoldBy';

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: m.storefront_missing_title() }];
  const { name, shop, priceFrom } = data.product;
  const words = { name, shop: shop.name, place: shop.place, price: rupiah(priceFrom) };
  return pageMeta(name, m.storefront_product_meta(words));
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const product = await productPage(params.slug ?? '');
  if (!product) throw new Response(null, { status: 404 });
  const more = await moreOfShop({ id: product.id, shopId: product.shop.id });
  return json({ product, more, address: `${context.visitor.url.origin}/produk/${product.slug}` });
}

export default function Product() {
  const { product, more, address } = useLoaderData<typeof loader>();
  const { name, photos, variants, shop } = product;
  const crumbs = product.categories.map((category) => ({
    to: `/kategori/${category.slug}`,
    name: categoryName(category),
  }));
  return (
    <div className="sheet">
      <div className="split split-even">
        <PhotoStrip
          id="foto"
          photos={photos.map((photo, place) => ({
            source: pictureSource(photo),
            tint: photo.tint,
            alt: m.storefront_product_photo({ name, number: place + 1, count: photos.length }),
          }))}
        />
        <div className="stack">
          <PageHeader title={name} crumbs={crumbs} />
          <p className="price">
            {new Set(variants.map(({ price }) => price)).size > 1 && <small>{m.ui_price_from()} </small>}
            <Money rupiah={product.priceFrom} />
          </p>
          <div className="row">
            {product.origin !== 'DECLARED' && <BbiBadge />}
            <Badge tone={product.salesModel === 'READY_STOCK' ? 'plain' : 'kunyit'}>
              {m[`storefront_product_model_${product.salesModel}`]()}
            </Badge>
            {product.halal === 'CERTIFIED' && <Badge tone="sawah">{m.storefront_product_halal()}</Badge>}
            {product.halal === 'NOT_HALAL' && <Badge tone="merah">{m.storefront_product_not_halal()}</Badge>}
          </div>
          {product.madeToOrderDays && <p>{m.storefront_product_wait({ days: product.madeToOrderDays })}.</p>}
          <AddToCart variants={variants} />
        </div>
      </div>
      <div className="columns columns-top">
        <div className="stack">
          <Card as="section" labelledBy="tentang">
            <h2 id="tentang">{m.storefront_product_description()}</h2>
            <Paragraphs text={product.description} />
          </Card>
          <Facts {...product} />
        </div>
        <div className="stack">
          <SoldBy shop={shop} product={name} address={address} />
          <Origin {...product} />
        </div>
      </div>
      {more.length > 0 && (
        <Section title={m.storefront_product_more({ shop: shop.name })} more={`/toko/${shop.slug}`}>
          <Goods cards={more} ofOneShop />
        </Section>
      )}
      <AddToCartBar variants={variants} priceFrom={product.priceFrom} />
    </div>
  );
}
