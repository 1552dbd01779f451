import { db, sql } from '../../platform/db';
import { isQris } from '../../platform/qris';
import { encrypt } from '../../platform/secrets';
import { may } from '../accounts';
import { tellOwners } from '../messages';
import type { Seller } from '../orders';

/**
 * Where a shop wants its money. `accountNumber` is digits only, as banks write it; `qris` the text of the shop's own static
 * QRIS, which buyers pay at in money mode DIRECT.
 */
export type AccountWish = { bankName: string; accountNumber: string; accountHolder: string; qris?: string };

const DIGITS = /^[0-9]{6,20}$/;

/**
 * The owner names the bank account of the shop. It pays out nothing before finance has checked it; until then the one that
 * was checked before stays in use. One that still waits is replaced by a new row, so that nobody checks a number that has
 * changed meanwhile. All owners are told, in case it was none of them.
 */
export async function submitShopAccount(
  seller: Seller,
  wish: AccountWish,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'wrong-number' | 'wrong-qris' }> {
  const { shopId, personId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  const { bankName, accountNumber, accountHolder, qris } = wish;
  if (!DIGITS.test(accountNumber)) return { ok: false, why: 'wrong-number' };
  if (qris && !isQris(qris)) return { ok: false, why: 'wrong-qris' };
  const lastDigits = accountNumber.slice(-4);

  await db.$transaction(async (tx) => {
    await tx.$queryRaw(sql`select 1 from "Shop" where "id" = ${shopId}::uuid for no key update`);
    await tx.shopAccount.deleteMany({ where: { shopId, status: 'SUBMITTED' } });
    const sealed = encrypt(accountNumber);
    const { shop } = await tx.shopAccount.create({
      data: {
        shopId,
        bankName,
        accountNumber: sealed,
        lastDigits,
        accountHolder,
        qris,
        addedAt: now,
        addedBy: personId,
      },
      select: { shop: { select: { name: true } } },
    });
    await tellOwners(
      tx,
      shopId,
      { kind: 'shop-account-added', values: { shop: shop.name, bank: bankName, lastDigits } },
      now,
    );
  });
  return { ok: true };
}
