import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { categoryTree, placesOfGoods, shopPage } from '../../domain/catalog';
import { pickUpsOfShop } from '../../domain/places';
import { offeredVouchers } from '../../domain/vouchers';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { whatsappLink } from '../../ui/whatsapp';
import { m } from '../../words/generated/messages';
import { Paragraphs } from './goods/Paragraphs';
import { headOf } from './head/headOf';
import { shopHead } from './head/shopHead';
import { GoodsListed } from './search-page/GoodsListed';
import { listGoods } from './search-page/listGoods';
import { Follow } from './shop-page/Follow';
import { followingOf } from './shop-page/following';
import { PickUps } from './shop-page/PickUps';
import { readVoices } from './shop-page/readVoices';
import { Shipping } from './shop-page/Shipping';
import { NothingInShop, ShopSearch } from './shop-page/ShopSearch';
import { ShopVoices } from './shop-page/ShopVoices';
import { VouchersHere } from './vouchers/VouchersHere';

export const handle = { waitsForHand: true };

export const meta: MetaFunction = headOf;

export async function loader({ params, request, context: { visitor } }: LoaderFunctionArgs) {
  const [shop, tree, places] = await Promise.all([shopPage(params.slug ?? ''), categoryTree(), placesOfGoods()]);
  if (!shop) throw new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const [{ meaning: _, ...listing }, pickUps, vouchers, following, voices] = await Promise.all([
    listGoods(query, { tree, places }, { shopId: shop.id }),
    pickUpsOfShop(shop.id),
    offeredVouchers([shop.id]),
    followingOf(visitor, shop.id),
    readVoices(shop.id, query),
  ]);
  return json({
    shop,
    listing,
    pickUps,
    vouchers,
    following,
    voices,
    around: { tree, places },
    head: shopHead(visitor.url, shop, listing.cards),
  });
}

export default function Shop() {
  const { shop, listing, pickUps, vouchers, following, voices, around } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-xl">
      <div className="stack">
        <PageHeader
          title={shop.name}
          crumbs={[
            { to: '/', name: m.storefront_home_crumb() },
            { to: '/toko', name: m.storefront_shops_title() },
          ]}
          lead={shop.makes}
          actions={
            <>
              <Follow shop={shop} following={following} />
              <a
                className="button button-secondary"
                href={whatsappLink(shop.phone, m.storefront_shop_chat_text({ shop: shop.name }))}
              >
                <Icon name="chat" />
                {m.storefront_shop_chat()}
              </a>
            </>
          }
        />
        <p className="row">
          <Badge tone="sawah">
            <Icon name="verified" />
            {m.storefront_shop_verified()}
          </Badge>
          <Badge>
            <Icon name="place" />
            {shop.place}
          </Badge>
          {following.count > 0 && (
            <Badge>
              {following.count === 1 ? m.keeping_followers_one() : m.keeping_followers({ count: following.count })}
            </Badge>
          )}
          {shop.since && <Badge>{m.storefront_shop_since({ year: shop.since })}</Badge>}
        </p>
      </div>
      <VouchersHere vouchers={vouchers} />
      <Section title={m.storefront_shop_goods()}>
        <ShopSearch shop={shop} chosen={listing.chosen} />
        <GoodsListed path={`/toko/${shop.slug}`} listing={listing} around={around} label={shop.name} ofOneShop>
          <NothingInShop shop={shop} listing={listing} around={around} />
        </GoodsListed>
      </Section>
      <ShopVoices voices={voices} shop={shop} />
      <div className="columns">
        <Card as="section" labelledBy="cerita">
          <h2 id="cerita">{m.storefront_shop_story()}</h2>
          <Paragraphs text={shop.story} />
        </Card>
        <Card as="section" labelledBy="kirim">
          <h2 id="kirim">{m.storefront_shop_ships()}</h2>
          <Shipping rates={shop.rates} place={shop.place} />
          <PickUps places={pickUps} />
        </Card>
      </div>
    </div>
  );
}
