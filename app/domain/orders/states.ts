import type { OrderStatus } from '../../../prisma/generated/enums';

export type { OrderStatus };

type Step = { from: readonly OrderStatus[]; to: OrderStatus; by: 'seller' | 'buyer' | 'finance' | 'clock' };

/**
 * The life of an order. A step that is not written here cannot happen. Source: product.md, "Life of the main things";
 * how a return itself goes stands in `returns/states.ts`.
 */
export const orderSteps = {
  pay: { from: ['AWAITING'], to: 'NEW', by: 'finance' },
  /** Paid on receipt: the shop begins at once. */
  begin: { from: ['AWAITING'], to: 'NEW', by: 'buyer' },
  expire: { from: ['AWAITING'], to: 'CANCELLED', by: 'clock' },
  /** Its money came after all, too late, and no shop had seen it end (P9). */
  revive: { from: ['CANCELLED'], to: 'AWAITING', by: 'finance' },
  withdraw: { from: ['AWAITING'], to: 'CANCELLED', by: 'buyer' },
  accept: { from: ['NEW'], to: 'ACCEPTED', by: 'seller' },
  decline: { from: ['NEW'], to: 'CANCELLED', by: 'seller' },
  lapse: { from: ['NEW'], to: 'CANCELLED', by: 'clock' },
  cancel: { from: ['NEW'], to: 'CANCELLED', by: 'buyer' },
  pack: { from: ['ACCEPTED'], to: 'PACKED', by: 'seller' },
  /** A parcel with some of it is on its way; the rest follows. */
  shipPart: { from: ['PACKED'], to: 'PACKED', by: 'seller' },
  /** With the last of its parcels. */
  ship: { from: ['PACKED'], to: 'SHIPPED', by: 'seller' },
  /** What has not been sent yet will not be; its money goes back. */
  endRest: { from: ['PACKED'], to: 'SHIPPED', by: 'seller' },
  /** The shop took it on and cannot send anything of it after all. */
  giveUp: { from: ['ACCEPTED', 'PACKED'], to: 'CANCELLED', by: 'seller' },
  /** It lies where the buyer comes for it. */
  ready: { from: ['PACKED'], to: 'SHIPPED', by: 'seller' },
  /** The buyer has come for it, and said the code. */
  handOver: { from: ['SHIPPED'], to: 'DELIVERED', by: 'seller' },
  /** Nobody came for it in time; it is back in the shop. */
  uncollected: { from: ['SHIPPED'], to: 'RETURNED', by: 'seller' },
  /** Nobody took a parcel that is paid on receipt; it is back in the shop. */
  refuse: { from: ['SHIPPED'], to: 'RETURNED', by: 'seller' },
  receive: { from: ['SHIPPED'], to: 'DELIVERED', by: 'buyer' },
  assume: { from: ['SHIPPED'], to: 'DELIVERED', by: 'clock' },
  /** The buyer wants to give something back, to exchange it, or misses something: the clock that completes it stops. */
  askReturn: { from: ['DELIVERED'], to: 'RETURN_REQUESTED', by: 'buyer' },
  /** That has come to an end, and something of it stays sold. */
  resume: { from: ['RETURN_REQUESTED'], to: 'DELIVERED', by: 'seller' },
  /** Nothing of it stays sold. */
  takeBack: { from: ['RETURN_REQUESTED'], to: 'RETURNED', by: 'seller' },
  complete: { from: ['DELIVERED'], to: 'COMPLETED', by: 'clock' },
} as const satisfies Record<string, Step>;

export type OrderStep = keyof typeof orderSteps;

/** Whether an order in this status may take the step. */
export function mayTake(step: OrderStep, status: OrderStatus): boolean {
  const { from }: Step = orderSteps[step];
  return from.includes(status);
}
