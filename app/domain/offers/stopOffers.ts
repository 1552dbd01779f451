import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { endOffer, lockOffer } from './turnOffer';

export type NotStopped = { ok: false; why: 'not-allowed' | 'not-found' };

/** Ends offers of a shop before their time, those that have not begun as well. What is over already stays so. */
export async function stopOffers(
  seller: Actor & { shopId: string },
  ids: string[],
  now = new Date(),
): Promise<{ ok: true } | NotStopped> {
  const { shopId } = seller;
  if (!may(seller, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const own = await db.priceOffer.count({ where: { id: { in: ids }, variant: { product: { shopId } } } });
  if (own === 0 || own < new Set(ids).size) return { ok: false, why: 'not-found' };
  for (const id of new Set(ids))
    await db.$transaction(async (tx) => {
      const offer = await lockOffer(tx, id);
      if (offer && offer.endedAt === null) await endOffer(tx, offer, now);
    });
  return { ok: true };
}
