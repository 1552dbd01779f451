import type { Product, WithContext } from 'schema-dts';
import type { CategoryName } from '../../../domain/catalog';
import type { ProductFacts } from '../../../domain/discovery';
import { pictureSource } from '../../../ui/pictureSource';
import { categoryName } from '../goods/inLanguage';
import { context } from './described';
import { type Offered, offersOf } from './offers';
import { ratingOf, reviewOf } from './reviews';

export type ProductShown = {
  id: string;
  name: string;
  description: string;
  materials: string;
  madeToOrderDays: number | null;
  categories: CategoryName[];
  maker: { name: string };
  shop: { name: string; slug: string };
  variants: Offered[];
  photos: { hash: string; widths: number[]; hasAvif: boolean }[];
};

type Around = { address: string; shopAddress: string; origin: string; facts: ProductFacts };

/** Goods with what they cost, and what buyers say of them: nothing that the page does not show as well. */
export function productDescribed(product: ProductShown, { address, shopAddress, origin, facts }: Around) {
  const { id, name, description, materials, madeToOrderDays, categories, maker, shop, variants, photos } = product;
  const { rating, reviews, shipping } = facts;
  return {
    ...context,
    '@type': 'Product',
    '@id': `${address}#barang`,
    productID: id,
    name,
    description,
    url: address,
    image: photos.map((photo) => largest(photo, origin)),
    brand: { '@type': 'Brand', name: maker.name },
    category: categories.map(categoryName).join(' > '),
    ...(materials ? { material: materials } : {}),
    offers: offersOf(variants, { address, shop: { name: shop.name, address: shopAddress }, shipping, madeToOrderDays }),
    ...(rating ? { aggregateRating: ratingOf(rating) } : {}),
    ...(reviews.length > 0 ? { review: reviews.map(reviewOf) } : {}),
  } satisfies WithContext<Product>;
}

function largest(photo: ProductShown['photos'][number], origin: string): string {
  const { src, webp } = pictureSource(photo);
  return `${origin}${src}-${webp.at(-1)}.webp`;
}
