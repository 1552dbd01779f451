import type { ProductCard } from '../../../domain/catalog';
import { BbiBadge } from '../../../ui/BbiBadge';
import type { ProductCardProps } from '../../../ui/ProductCard';
import { ProductGrid } from '../../../ui/ProductGrid';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';

type GoodsProps = {
  cards: ProductCard[];
  label?: string;
  /** How many pictures are seen without scrolling. */
  eager?: number;
  /** All are of the shop that the page names already. */
  ofOneShop?: boolean;
};

/** Goods side by side, as on every page that lists some. */
export function Goods({ cards, label = m.storefront_goods_label(), eager, ofOneShop }: GoodsProps) {
  const products = cards.map((card) => ({
    ...asProps(card),
    shop: ofOneShop ? undefined : { name: card.shopName, place: card.place },
  }));
  return <ProductGrid products={products} label={label} eager={eager} />;
}

function asProps({ slug, picture, isProven, isSoldOut, hasSeveralPrices, ...card }: ProductCard): ProductCardProps {
  return {
    to: `/produk/${slug}`,
    name: card.name,
    price: card.price,
    priceFrom: hasSeveralPrices,
    soldOut: isSoldOut,
    picture: picture && pictureSource(picture),
    tint: picture?.tint,
    rating: card.ratingCount > 0 ? { stars: card.ratingSum / card.ratingCount, count: card.ratingCount } : undefined,
    badges: isProven ? <BbiBadge brief /> : undefined,
  };
}
