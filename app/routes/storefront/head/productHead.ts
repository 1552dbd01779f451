import type { MetaDescriptor } from '@remix-run/node';
import { addressIn } from '../../../ui/address';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { categoryName } from '../goods/inLanguage';
import type { FoundProduct } from './found';
import { home } from './home';
import { type ProductShown, productDescribed } from './product';
import { publicHead } from './publicMeta';

type Product = ProductShown & { priceFrom: number; shop: { place: string }; away?: unknown };

/** What goods tell whoever finds or shares them. `varian` only chooses on the page, so that its address is the same. */
export function productHead(url: URL, product: Product, found: FoundProduct): MetaDescriptor[] {
  const { name, shop, priceFrom, categories } = product;
  const words = { name, shop: shop.name, place: shop.place, price: rupiah(priceFrom) };
  return publicHead(url, {
    name,
    description: m.storefront_product_meta(words),
    crumbs: [
      home(),
      ...categories.map((category) => ({ to: `/kategori/${category.slug}`, name: categoryName(category) })),
    ],
    picture: { path: found.picture, alt: m.storefront_share_picture(words) },
    described: (address, origin) => [
      productDescribed(asToBeHad(product), {
        address,
        shopAddress: addressIn(getLocale(), origin, `/toko/${shop.slug}`),
        origin,
        facts: found,
      }),
    ],
  });
}

/** Of a shop on holiday nothing can be had, as its page says. */
function asToBeHad(product: Product): Product {
  const { away, variants } = product;
  return away ? { ...product, variants: variants.map((variant) => ({ ...variant, available: 0 })) } : product;
}
