import type { PurchaseStatus } from '../../../prisma/generated/enums';

export type { PurchaseStatus };

type Step = { from: readonly PurchaseStatus[]; to: PurchaseStatus };

/** The life of a purchase. Source: product.md, "Life of the main things". */
export const purchaseSteps = {
  pay: { from: ['AWAITING_PAYMENT', 'PROCESSING'], to: 'PAID' },
  process: { from: ['AWAITING_PAYMENT'], to: 'PROCESSING' },
  expire: { from: ['AWAITING_PAYMENT', 'PROCESSING'], to: 'EXPIRED' },
  /** Its money came after it had ended, and everything is still there (P9). */
  revive: { from: ['EXPIRED', 'CANCELLED'], to: 'PAID' },
  cancel: { from: ['AWAITING_PAYMENT'], to: 'CANCELLED' },
} as const satisfies Record<string, Step>;

export type PurchaseStep = keyof typeof purchaseSteps;

/** Whether a purchase in this status may take the step. */
export function purchaseMay(step: PurchaseStep, status: PurchaseStatus): boolean {
  const { from }: Step = purchaseSteps[step];
  return from.includes(status);
}
