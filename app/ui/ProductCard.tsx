import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { m } from '../words/generated/messages';
import { classes } from './classes';
import { Money } from './Money';
import { Picture, type PictureSource } from './Picture';
import { rated } from './rated';

export type ProductCardProps = {
  to: string;
  name: string;
  /** Left out where all goods are of one shop. */
  shop?: { name: string; place: string };
  /** In rupiah. */
  price: number;
  /** The price is the lowest of several. */
  priceFrom?: boolean;
  picture?: PictureSource | null;
  tint?: number;
  badges?: ReactNode;
  /** The mean of all stars, and how many gave some. */
  rating?: { stars: number; count: number };
  soldOut?: boolean;
  eager?: boolean;
};

/** How wide a card's picture stands in `ProductGrid`; on a phone a hair less, or it would take a picture of twice the size. */
const sizes = '(width >= 1200px) 280px, (width >= 960px) 23vw, (width >= 600px) 31vw, 44vw';

/** One thing for sale. The whole card is the target of a thumb, the name alone is the link. */
export function ProductCard({ to, name, shop, price, priceFrom, soldOut, badges, ...card }: ProductCardProps) {
  return (
    <article className={classes('product-card', soldOut && 'product-card-gone')}>
      <div className="product-card-picture">
        <Picture source={card.picture} alt="" tint={card.tint} sizes={sizes} eager={card.eager} />
        {soldOut && <span className="sold-out">{m.ui_sold_out()}</span>}
      </div>
      <div className="product-card-words">
        <h3 className="product-card-name">
          <Link to={to}>{name}</Link>
        </h3>
        <p className="product-card-price">
          {priceFrom && <small>{m.ui_price_from()} </small>}
          <Money rupiah={price} />
        </p>
        {badges && <div className="product-card-badges">{badges}</div>}
        {card.rating && <Rating {...card.rating} />}
        {shop && (
          <p className="product-card-shop">
            <span>{shop.name}</span>
            <span>{shop.place}</span>
          </p>
        )}
      </div>
    </article>
  );
}

function Rating({ stars, count }: NonNullable<ProductCardProps['rating']>) {
  const said = rated(stars, count);
  return (
    <p className="product-card-rating">
      <span aria-hidden="true">
        <span className="star">★</span> {said.stars} ({said.count})
      </span>
      <span className="unseen">{said.words}</span>
    </p>
  );
}
