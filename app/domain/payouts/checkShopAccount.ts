import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { tellOwners } from '../messages';

export type Checked = { accountId: string } & ({ outcome: 'checked' } | { outcome: 'returned'; reason: string });

/**
 * Finance has held a shop's bank account against the business: it is in use from now on, or goes back with what is wrong.
 * The owner is told.
 */
export async function checkShopAccount(
  actor: Actor,
  checked: Checked,
  now = new Date(),
): Promise<{ ok: true; shop: string } | { ok: false; why: 'not-allowed' | 'moved-on' }> {
  if (!may(actor, 'account:check')) return { ok: false, why: 'not-allowed' };
  const reason = checked.outcome === 'returned' ? checked.reason : null;
  return db.$transaction(async (tx) => {
    const [account] = await tx.shopAccount.updateManyAndReturn({
      where: { id: checked.accountId, status: 'SUBMITTED' },
      data: { status: reason === null ? 'CHECKED' : 'RETURNED', reason, checkedAt: now, checkedBy: actor.personId },
      select: { shopId: true, bankName: true, lastDigits: true, shop: { select: { name: true } } },
    });
    if (!account) return { ok: false, why: 'moved-on' };
    const { shopId, lastDigits } = account;
    const values = { shop: account.shop.name, bank: account.bankName, lastDigits };
    if (reason === null) await tellOwners(tx, shopId, { kind: 'shop-account-checked', values }, now);
    else await tellOwners(tx, shopId, { kind: 'shop-account-returned', values: { ...values, reason } }, now);
    return { ok: true, shop: account.shop.name };
  });
}
