import { createHash } from 'node:crypto';

/** Letters and digits that are not taken for one another when they are read aloud. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/**
 * What a buyer says at the counter. It follows from the secret of the purchase, which the shop never sees, so that nobody
 * but the buyer can give it; 32⁶ of them are too many to try out.
 */
export function collectCode(order: { number: string; purchaseCode: string }): string {
  const bytes = createHash('sha256').update(`collect ${order.number} ${order.purchaseCode}`).digest();
  return [...bytes.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** Whether this is what the buyer was told, however it was written down. */
export function isCollectCode(typed: string, order: { number: string; purchaseCode: string }): boolean {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase() === collectCode(order);
}
