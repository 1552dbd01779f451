import type { NoticeTopic } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';
import type { Recipient } from '../messages';
import type { Voice } from './voices';

const reachable = { name: true, email: true, phone: true, language: true } as const;

/** Whether somebody wants to be told of such things. A guest has nowhere to say no. */
export async function wantsNotice(tx: Transaction, personId: string | null | undefined, topic: NoticeTopic) {
  return !personId || (await tx.noticeOff.count({ where: { personId, topic } })) === 0;
}

/** Whoever has said it: for a review the buyer, as the purchase names them. */
export async function authorOf(tx: Transaction, { id, kind }: Voice): Promise<Recipient> {
  if (kind === 'question') {
    const { personId, person } = await tx.question.findUniqueOrThrow({
      where: { id },
      select: { personId: true, person: { select: reachable } },
    });
    return { personId, ...person };
  }
  const order = kind === 'shop' ? { review: { id } } : { lines: { some: { review: { id } } } };
  const { buyerName, ...buyer } = await tx.purchase.findFirstOrThrow({
    where: { orders: { some: order } },
    select: { personId: true, buyerName: true, email: true, phone: true, language: true },
  });
  return { ...buyer, name: buyerName };
}
