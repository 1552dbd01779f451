import type { Transaction } from '../../platform/db';

/**
 * Finds the conversation about an order, or begins it, whichever side writes first: of two at once the second finds what the
 * first has begun. What is written about the order goes one after the other from here to the end of the transaction.
 */
export async function openAboutOrder(
  tx: Transaction,
  about: { orderId: string; shopId: string; personId: string | null },
): Promise<string> {
  const { orderId } = about;
  await tx.$executeRaw`select from "Order" where "id" = ${orderId}::uuid for no key update`;
  const known = await tx.conversation.findUnique({ where: { orderId }, select: { id: true } });
  const fresh = { data: { ...about, lastAt: new Date(0) }, select: { id: true } };
  return (known ?? (await tx.conversation.create(fresh))).id;
}
