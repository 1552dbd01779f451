import type { Transaction } from '../../platform/db';
import type { Recipient } from '../messages';

const reachable = { name: true, email: true, phone: true, language: true } as const;

/** Those who run a shop and are told of its orders. */
export async function ownersOf(tx: Transaction, shopId: string): Promise<Recipient[]> {
  const memberships = await tx.shopMembership.findMany({
    where: { shopId, role: { in: ['OWNER', 'MANAGER'] }, person: { disabledAt: null } },
    select: { personId: true, person: { select: reachable } },
  });
  return memberships.map(({ personId, person }) => ({ personId, ...person }));
}

/** Whoever bought, and the page of the purchase, which opens by its code. */
export async function buyerOf(tx: Transaction, purchaseId: string): Promise<Recipient & { path: string }> {
  const { buyerName, code, ...buyer } = await tx.purchase.findUniqueOrThrow({
    where: { id: purchaseId },
    select: { personId: true, buyerName: true, email: true, phone: true, language: true, code: true },
  });
  return { ...buyer, name: buyerName, path: `/belanja/${code}` };
}
