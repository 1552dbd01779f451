import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { tellOwners } from '../messages';
import { letterSelect, toldOf } from './letters';

type Withdrawn = { letterId: string; why: string };
type NotWithdrawn = { ok: false; why: 'not-allowed' | 'moved-on' };

/** The owner takes a letter of the shop back. It counts no more from then on; what was free before stays free. */
export async function withdrawOwnLetter(
  seller: Actor & { shopId: string },
  { letterId, why }: Withdrawn,
  now = new Date(),
): Promise<{ ok: true } | NotWithdrawn> {
  const { shopId, personId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  const { count } = await db.taxLetter.updateMany({
    where: { id: letterId, shopId, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnBy: personId, withdrawnWhy: why },
  });
  return count > 0 ? { ok: true } : { ok: false, why: 'moved-on' };
}

/** Finance lets a letter count no more, because it is not what it says. The owners are told why. */
export async function withdrawTaxLetter(
  actor: Actor,
  { letterId, why }: Withdrawn,
  now = new Date(),
): Promise<{ ok: true } | NotWithdrawn> {
  if (!may(actor, 'tax:manage')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const [letter] = await tx.taxLetter.updateManyAndReturn({
      where: { id: letterId, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnBy: actor.personId, withdrawnWhy: why },
      select: letterSelect,
    });
    if (!letter) return { ok: false, why: 'moved-on' };
    const values = { ...toldOf(letter), reason: why };
    const news = { kind: 'tax-letter-withdrawn', values, path: '/studio/keuangan/pajak' } as const;
    await tellOwners(tx, letter.shopId, news, now);
    return { ok: true };
  });
}
