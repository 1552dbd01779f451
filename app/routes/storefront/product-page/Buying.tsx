import type { ReactNode } from 'react';
import type { ProductPage } from '../../../domain/catalog';
import { Badge } from '../../../ui/Badge';
import { BbiBadge } from '../../../ui/BbiBadge';
import { Notice } from '../../../ui/Notice';
import { PageHeader } from '../../../ui/PageHeader';
import { rated } from '../../../ui/rated';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { categoryName } from '../goods/inLanguage';
import { modelWords } from '../goods/modelWords';
import { AddToCart } from './AddToCart';
import { Price } from './Price';
import type { useVariant } from './useVariant';

type BuyingProps = {
  product: Pick<
    ProductPage,
    | 'name'
    | 'variants'
    | 'madeToOrderDays'
    | 'categories'
    | 'origin'
    | 'salesModel'
    | 'halal'
    | 'ratingSum'
    | 'ratingCount'
    | 'sold'
  >;
  variant: ReturnType<typeof useVariant>;
  /** Why it cannot be bought now, though it is there: the shop is on holiday. */
  away?: string;
  /** What else belongs beside the button. */
  children?: ReactNode;
};

/** What it is, what it costs, and the way into the cart. */
export function Buying({ product, variant: { chosen, choose }, away, children }: BuyingProps) {
  const { name, variants, madeToOrderDays } = product;
  const crumbs = product.categories.map((category) => ({
    to: `/kategori/${category.slug}`,
    name: categoryName(category),
  }));
  return (
    <div className="stack">
      <PageHeader title={name} crumbs={crumbs} />
      <Price variants={variants} chosen={chosen} />
      <Rating product={product} />
      <Signs product={product} />
      {madeToOrderDays && <p>{m.storefront_product_wait({ days: madeToOrderDays })}.</p>}
      {away ? <Notice tone="info">{away}</Notice> : <AddToCart variants={variants} chosen={chosen} choose={choose} />}
      {children}
    </div>
  );
}

function Signs({ product: { origin, salesModel, halal } }: Pick<BuyingProps, 'product'>) {
  return (
    <div className="row">
      {origin !== 'DECLARED' && <BbiBadge />}
      <Badge tone={salesModel === 'READY_STOCK' ? 'plain' : 'kunyit'}>{modelWords[salesModel]()}</Badge>
      {halal === 'CERTIFIED' && <Badge tone="sawah">{m.storefront_product_halal()}</Badge>}
      {halal === 'NOT_HALAL' && <Badge tone="merah">{m.storefront_product_not_halal()}</Badge>}
    </div>
  );
}

function Rating({ product: { ratingSum, ratingCount, sold } }: Pick<BuyingProps, 'product'>) {
  const number = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 });
  const said = [
    ...(ratingCount ? [rated(ratingSum / ratingCount, ratingCount).words] : []),
    ...(sold ? [m.product_sold({ count: number.format(sold) })] : []),
  ];
  if (said.length === 0) return null;
  return (
    <p>
      {ratingCount > 0 && <span className="star">★ </span>}
      {ratingCount > 0 ? <a href="#ulasan">{said.join(' · ')}</a> : said.join(' · ')}
    </p>
  );
}
