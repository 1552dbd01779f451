import type { Transaction } from '../../platform/db';
import { priceFor } from '../catalog';

export type StallLine = { variantId: string; quantity: number };

/** One line for each of the goods, however often they are named and in which letters. */
export function together(lines: readonly StallLine[]): StallLine[] {
  const pieces = new Map<string, number>();
  for (const { variantId, quantity } of lines) {
    const id = variantId.toLowerCase();
    pieces.set(id, (pieces.get(id) ?? 0) + quantity);
  }
  return [...pieces].map(([variantId, quantity]) => ({ variantId, quantity }));
}

/** Whether the same pieces of the same goods were sold, each written once. */
export function areSame(one: readonly StallLine[], other: readonly StallLine[]): boolean {
  const pieces = new Map(one.map(({ variantId, quantity }) => [variantId, quantity]));
  return one.length === other.length && other.every(({ variantId, quantity }) => pieces.get(variantId) === quantity);
}

/** The lines as they are kept: what was sold, under its name and for the price of now. Goods that others do not see may be sold here. */
export async function pricedLines(tx: Transaction, shopId: string, lines: readonly StallLine[]) {
  const rows = await tx.variant.findMany({
    where: {
      id: { in: lines.map(({ variantId }) => variantId) },
      retiredAt: null,
      product: { shopId, status: { not: 'ARCHIVED' } },
    },
    select: {
      id: true,
      name: true,
      price: true,
      tiers: { select: { from: true, price: true } },
      product: { select: { name: true, salesModel: true } },
    },
  });
  return rows.flatMap(({ id, name, product, ...priced }) => {
    const quantity = lines.find(({ variantId }) => variantId === id)?.quantity ?? 0;
    const frozen = { productName: product.name, variantName: name, salesModel: product.salesModel };
    return { variantId: id, ...frozen, unitPrice: priceFor(priced, quantity), quantity };
  });
}
