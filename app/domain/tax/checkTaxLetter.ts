import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { tellOwners } from '../messages';
import { letterSelect, toldOf } from './letters';

/** Finance has compared an exemption (SKB) with the tax office's register: from then on it counts. The owners are told. */
export async function checkTaxLetter(
  actor: Actor,
  letterId: string,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'moved-on' }> {
  if (!may(actor, 'tax:manage')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const [letter] = await tx.taxLetter.updateManyAndReturn({
      where: { id: letterId, kind: 'SKB', checkedAt: null, withdrawnAt: null },
      data: { checkedAt: now, checkedBy: actor.personId },
      select: letterSelect,
    });
    if (!letter) return { ok: false, why: 'moved-on' };
    const news = { kind: 'tax-letter-checked', values: toldOf(letter), path: '/studio/keuangan/pajak' } as const;
    await tellOwners(tx, letter.shopId, news, now);
    return { ok: true };
  });
}
