import type { BusinessStatus } from '../../../prisma/generated/enums';

export type { BusinessStatus };

type Step = { from: readonly BusinessStatus[]; to: BusinessStatus; by: 'owner' | 'verifier' };

/** The life of an entry of the register. A step that is not written here cannot happen. Source: product.md, "Life of the main things". */
export const businessSteps = {
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: 'owner' },
  verify: { from: ['SUBMITTED'], to: 'VERIFIED', by: 'verifier' },
  return: { from: ['SUBMITTED'], to: 'RETURNED', by: 'verifier' },
  suspend: { from: ['VERIFIED'], to: 'SUSPENDED', by: 'verifier' },
  restore: { from: ['SUSPENDED'], to: 'VERIFIED', by: 'verifier' },
} as const satisfies Record<string, Step>;

/** As long as nobody else relies on what an entry says, its owner may change it. */
export const mendable = businessSteps.submit.from;

/** Whether an entry in this status may be changed by its owner. */
export function isMendable(status: BusinessStatus): boolean {
  const statuses: readonly BusinessStatus[] = mendable;
  return statuses.includes(status);
}
