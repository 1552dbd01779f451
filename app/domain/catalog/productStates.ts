import type { ProductStatus } from '../../../prisma/generated/enums';

export type { ProductStatus };

/**
 * The life of goods, as far as their shop decides it: DRAFT → LISTED ⇄ HIDDEN → ARCHIVED. A draft that was never shown
 * may be put away as well. What staff take down stays HIDDEN.
 */
export const productSteps = {
  list: { from: ['DRAFT'], to: 'LISTED' },
  hide: { from: ['LISTED'], to: 'HIDDEN' },
  show: { from: ['HIDDEN'], to: 'LISTED' },
  archive: { from: ['DRAFT', 'HIDDEN'], to: 'ARCHIVED' },
} as const satisfies Record<string, { from: readonly ProductStatus[]; to: ProductStatus }>;

export type ProductStep = keyof typeof productSteps;

/** Whether a thing in this state can take this step. */
export function canTake(step: ProductStep, status: ProductStatus): boolean {
  const from: readonly ProductStatus[] = productSteps[step].from;
  return from.includes(status);
}
