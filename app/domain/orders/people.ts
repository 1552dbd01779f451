import type { Transaction } from '../../platform/db';
import type { Recipient } from '../messages';

/** Whoever bought, and the page of the purchase, which opens by its code. */
export async function buyerOf(tx: Transaction, purchaseId: string): Promise<Recipient & { path: string }> {
  const { buyerName, code, ...buyer } = await tx.purchase.findUniqueOrThrow({
    where: { id: purchaseId },
    select: { personId: true, buyerName: true, email: true, phone: true, language: true, code: true },
  });
  return { ...buyer, name: buyerName, path: `/belanja/${code}` };
}
