import { ProductCard, type ProductCardProps } from './ProductCard';

type ProductGridProps = { products: ProductCardProps[]; label?: string; eager?: number };

/** Goods side by side: two on a phone, three and four on wider screens. The first `eager` pictures load at once. */
export function ProductGrid({ products, label, eager = 0 }: ProductGridProps) {
  return (
    <ul className="product-grid" aria-label={label}>
      {products.map((product, place) => (
        <li key={product.to}>
          <ProductCard {...product} eager={place < eager} />
        </li>
      ))}
    </ul>
  );
}
