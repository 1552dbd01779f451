import type { Transaction } from '../../platform/db';
import { tell } from '../messages';
import { wantsNotice } from './tellPeople';

/** Asks the buyer of an order that is complete how it was: part of that step, so once. Whoever has said it all is left in peace. */
export async function inviteToReview(tx: Transaction, order: { id: string; purchaseId: string }, now: Date) {
  const { number, shopName, review, lines, purchase } = await tx.order.findUniqueOrThrow({
    where: { id: order.id },
    select: {
      number: true,
      shopName: true,
      review: { select: { id: true } },
      lines: { select: { review: { select: { id: true } } } },
      purchase: {
        select: { personId: true, buyerName: true, email: true, phone: true, language: true, code: true },
      },
    },
  });
  if (review && lines.every(({ review }) => review)) return;
  const { buyerName, code, ...buyer } = purchase;
  if (!(await wantsNotice(tx, buyer.personId, 'REVIEW'))) return;
  const path = `/belanja/${code}/ulasan?pesanan=${number}`;
  const news = { kind: 'review-invited' as const, values: { number, shop: shopName }, path };
  await tell(tx, { ...buyer, name: buyerName }, { ...news, purchaseId: order.purchaseId }, now);
}
