import { m } from '../../../words/generated/messages';

/** Fewer than this are worth a hurry. */
export const FEW = 5;

export function stockWords(available: number): string {
  if (available === 0) return m.storefront_product_stock_none();
  return available <= FEW
    ? m.storefront_product_stock_last({ count: available })
    : m.storefront_product_stock({ count: available });
}
