import type { MetaDescriptor } from '@remix-run/node';
import type { ShopPage } from '../../../domain/catalog';
import { m } from '../../../words/generated/messages';
import { pictureOfShop } from './found';
import { home } from './home';
import { listOf } from './listOf';
import { publicHead } from './publicMeta';
import { shopDescribed } from './shop';

/** What a shop tells whoever finds or shares it. */
export function shopHead(url: URL, shop: ShopPage, cards: { slug: string; name: string }[]): MetaDescriptor[] {
  const { name } = shop;
  const description = m.storefront_shop_meta({ ...shop });
  const picture = pictureOfShop(shop);
  return publicHead(url, {
    name,
    description,
    crumbs: [home(), { to: '/toko', name: m.storefront_shops_title() }],
    picture: { path: picture, alt: description },
    described: (address, origin) => [
      shopDescribed(shop, { address, picture: `${origin}${picture}` }),
      ...(cards.length > 0 ? [listOf(cards, { name, kind: 'produk', origin })] : []),
    ],
  });
}
