import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { categoryTree, placesOfGoods, shopPage } from '../../domain/catalog';
import { pickUpsOfShop } from '../../domain/places';
import { offeredVouchers } from '../../domain/vouchers';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { countSeen } from '../../web/looking';
import { m } from '../../words/generated/messages';
import { Paragraphs } from './goods/Paragraphs';
import { sayAway } from './goods/sayAway';
import { headOf } from './head/headOf';
import { shopHead } from './head/shopHead';
import { GoodsListed } from './search-page/GoodsListed';
import { listGoods } from './search-page/listGoods';
import { followingOf } from './shop-page/following';
import { movedOrMissing } from './shop-page/movedOrMissing';
import { Parts, Shelf } from './shop-page/Parts';
import { PickUps } from './shop-page/PickUps';
import { readVoices } from './shop-page/readVoices';
import { Shipping } from './shop-page/Shipping';
import { ShopPictures } from './shop-page/ShopPictures';
import { NothingInShop, ShopSearch } from './shop-page/ShopSearch';
import { ShopSign } from './shop-page/ShopSign';
import { ShopVoices } from './shop-page/ShopVoices';
import { sayWorkDays } from './shop-page/sayWorkDays';
import { shelvesOf } from './shop-page/shelves';
import { VouchersHere } from './vouchers/VouchersHere';

export const handle = { waitsForHand: true };

export const meta: MetaFunction = headOf;

export async function loader({ params, request, context: { visitor } }: LoaderFunctionArgs) {
  const [shop, tree, places] = await Promise.all([shopPage(params.slug ?? ''), categoryTree(), placesOfGoods()]);
  if (!shop) throw await movedOrMissing(params.slug ?? '', visitor.url);
  const query = new URL(request.url).searchParams;
  const [{ meaning: _, ...listing }, pickUps, vouchers, following, voices] = await Promise.all([
    listGoods(query, { tree, places }, { shopId: shop.id }),
    pickUpsOfShop(shop.id),
    offeredVouchers([shop.id]),
    followingOf(visitor, shop.id),
    readVoices(shop.id, query),
  ]);
  await countSeen(visitor, request, { shopId: shop.id });
  const { away, workDays, ...shown } = shop;
  const shelves = await shelvesOf(shop.look, shop.id, query);
  return json({
    shop: shown,
    shelves,
    away: away && sayAway(away),
    packs: sayWorkDays(workDays),
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
  const { shop, shelves, away, packs, listing, pickUps, vouchers, following, voices, around } =
    useLoaderData<typeof loader>();
  const shipping = (
    <Card as="section" labelledBy="kirim">
      <h2 id="kirim">{m.storefront_shop_ships()}</h2>
      <p className="beside-icon">
        <Icon name="clock" />
        {packs}
      </p>
      <Shipping rates={shop.rates} place={shop.place} />
      <PickUps places={pickUps} />
    </Card>
  );
  return (
    <div className={`stack stack-xl shop-${shop.look.colours}`}>
      <ShopSign shop={shop} following={following} />
      {away && <Notice tone="info">{away}</Notice>}
      <VouchersHere vouchers={vouchers} />
      <Parts
        shelves={shelves}
        parts={{
          CHOSEN: <Shelf title={m.storefront_shop_chosen()} cards={shelves.chosen} />,
          BESTSELLING: <Shelf title={m.storefront_shop_best()} cards={shelves.best} />,
          NEWEST: (
            <Section title={m.storefront_shop_goods()}>
              <ShopSearch shop={shop} chosen={listing.chosen} />
              <GoodsListed path={`/toko/${shop.slug}`} listing={listing} around={around} label={shop.name} ofOneShop>
                <NothingInShop shop={shop} listing={listing} around={around} />
              </GoodsListed>
            </Section>
          ),
          PICTURES: <ShopPictures shop={shop} />,
          VOICES: <ShopVoices voices={voices} shop={shop} />,
          STORY: (
            <Card as="section" labelledBy="cerita">
              <h2 id="cerita">{m.storefront_shop_story()}</h2>
              <Paragraphs text={shop.story} />
            </Card>
          ),
        }}
        last={shipping}
      />
    </div>
  );
}
