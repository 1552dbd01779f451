import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useEffect } from 'react';
import { moreOfShop, type ProductPage, productPage } from '../../domain/catalog';
import { usuallySentWithin } from '../../domain/orders';
import { pickUpsOfShop } from '../../domain/places';
import { besideGoods } from '../../domain/search';
import { offeredVouchers } from '../../domain/vouchers';
import { BbiBadge } from '../../ui/BbiBadge';
import { Card } from '../../ui/Card';
import { keepGoods } from '../../ui/keptGoods';
import { PhotoStrip } from '../../ui/PhotoStrip';
import { pictureSource } from '../../ui/pictureSource';
import { Section } from '../../ui/Section';
import { countSeen } from '../../web/looking';
import { m } from '../../words/generated/messages';
import { Beside } from './beside/Beside';
import { Goods } from './goods/Goods';
import { Paragraphs } from './goods/Paragraphs';
import { sayAway } from './goods/sayAway';
import { foundProduct } from './head/found';
import { headOf } from './head/headOf';
import { productHead } from './head/productHead';
import { AddToCartBar } from './product-page/AddToCart';
import { Buying } from './product-page/Buying';
import { Facts } from './product-page/Facts';
import { readVoices } from './product-page/readVoices';
import { Sending } from './product-page/Sending';
import { Share } from './product-page/Share';
import { SoldBy } from './product-page/SoldBy';
import { sayFacts } from './product-page/sayFacts';
import { useVariant } from './product-page/useVariant';
import { Voices } from './product-page/Voices';
import { Wish } from './product-page/Wish';
import { wishingOf } from './product-page/wishing';
import { sendingTo } from './shipping-page/sending';
import { VouchersHere } from './vouchers/VouchersHere';

export const handle = { waitsForHand: true };

export const meta: MetaFunction = headOf;

/** `varian` names the one that an advertisement or a cart is about. */
export async function loader({ params, request, context: { visitor } }: LoaderFunctionArgs) {
  const product = await productPage(params.slug ?? '');
  if (!product) throw new Response(null, { status: 404 });
  const { id, shop, slug, variants, away } = product;
  const query = new URL(request.url).searchParams;
  const named = query.get('varian');
  const [found, more, beside, sentWithin, sending, pickUps, vouchers, wishing, voices] = await Promise.all([
    foundProduct(product),
    moreOfShop({ id, shopId: shop.id }),
    besideGoods(product),
    usuallySentWithin(shop.id),
    sendingTo(visitor, variants[0]?.id),
    pickUpsOfShop(shop.id),
    offeredVouchers([shop.id]),
    wishingOf(visitor, id),
    readVoices(id, query),
  ]);
  await countSeen(visitor, request, { shopId: shop.id, productId: id });
  return json({
    product: asShown(product),
    away: away && sayAway(away),
    facts: sayFacts(product),
    head: productHead(visitor.url, product, found),
    named,
    more,
    beside,
    sentWithin,
    sending,
    pickUps: pickUps.map(({ name }) => name),
    vouchers,
    wishing,
    voices,
    address: `${visitor.url.origin}/produk/${slug}`,
  });
}

/** What `sayFacts` has said need not be told again. */
function asShown({
  label,
  permits,
  materials,
  madeIn,
  maker,
  originCheckedAt,
  away,
  contents,
  ...product
}: ProductPage) {
  return product;
}

export default function Product() {
  const {
    product,
    away,
    facts,
    named,
    more,
    beside,
    sentWithin,
    sending,
    pickUps,
    vouchers,
    wishing,
    voices,
    address,
  } = useLoaderData<typeof loader>();
  const { name, photos, variants, shop, slug } = product;
  const variant = useVariant(variants, named);
  useEffect(() => keepGoods(`/produk/${slug}`), [slug]);
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
        <Buying product={product} variant={variant} away={away}>
          <Wish product={product} wishing={wishing} />
          <Sending slug={slug} sentWithin={sentWithin} sending={sending} pickUps={pickUps} />
        </Buying>
      </div>
      <div className="columns columns-top">
        <div className="stack">
          <Card as="section" labelledBy="tentang">
            <h2 id="tentang">{m.storefront_product_description()}</h2>
            <Paragraphs text={product.description} />
          </Card>
          <Facts id="label" title={m.product_label()} facts={facts.label} />
          <Facts id="keterangan" title={m.storefront_product_facts()} facts={facts.about} />
        </div>
        <div className="stack">
          <SoldBy slug={slug} shop={shop} product={name} address={address} />
          <VouchersHere vouchers={vouchers} />
          <Facts
            id="asal"
            title={m.storefront_product_origin()}
            facts={facts.origin}
            sign={product.origin !== 'DECLARED' && <BbiBadge />}
          />
          <Share name={name} shop={shop} address={address} />
        </div>
      </div>
      <Voices voices={voices} product={product} />
      {more.length > 0 && (
        <Section title={m.storefront_product_more({ shop: shop.name })} more={`/toko/${shop.slug}`}>
          <Goods cards={more} ofOneShop />
        </Section>
      )}
      <Beside productId={product.id} beside={beside} />
      {!away && <AddToCartBar chosen={variant.chosen} priceFrom={product.priceFrom} />}
    </div>
  );
}
