import type { ShopAccountStatus } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { decrypt } from '../../platform/secrets';
import { type Actor, may } from '../accounts';
import type { Seller } from '../orders';

const PAGE = 20;

/** A shop's account as its owner sees it: the last four digits are enough to know it by. */
export type OwnAccount = {
  id: string;
  status: ShopAccountStatus;
  bankName: string;
  lastDigits: string;
  accountHolder: string;
  addedAt: Date;
  reason: string | null;
};

/**
 * The accounts that matter to an owner: the one in use, and the newest if that is another one, which waits or was returned.
 */
export async function ownAccounts(seller: Seller): Promise<{ inUse?: OwnAccount; newest?: OwnAccount }> {
  const { shopId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return {};
  const select = {
    id: true,
    status: true,
    bankName: true,
    lastDigits: true,
    accountHolder: true,
    addedAt: true,
    reason: true,
  } as const;
  const orderBy = { id: 'desc' } as const;
  const [newest, inUse] = await Promise.all([
    db.shopAccount.findFirst({ where: { shopId }, orderBy, select }),
    db.shopAccount.findFirst({ where: { shopId, status: 'CHECKED' }, orderBy, select }),
  ]);
  return { inUse: inUse ?? undefined, newest: newest && newest.id !== inUse?.id ? newest : undefined };
}

/** An account that finance holds against the business: whose it is said to be, and who runs the shop. */
export type AccountToCheck = {
  id: string;
  shop: string;
  business: string;
  ownerName: string;
  bankName: string;
  accountNumber: string;
  accountHolder: string;
  addedAt: Date;
  /** Whether another account of the shop is in use now. */
  isChange: boolean;
};

/**
 * Accounts that wait to be checked, the oldest first, a page at a time.
 *
 * @param after id of the last one on the page before
 */
export async function accountsToCheck(
  actor: Actor,
  after?: string,
): Promise<{ accounts: AccountToCheck[]; next: string | undefined }> {
  if (!may(actor, 'account:check')) return { accounts: [], next: undefined };
  const rows = await db.shopAccount.findMany({
    where: { status: 'SUBMITTED', id: { gt: after } },
    orderBy: { id: 'asc' },
    take: PAGE + 1,
    select: {
      id: true,
      bankName: true,
      accountNumber: true,
      accountHolder: true,
      addedAt: true,
      shop: {
        select: {
          name: true,
          business: { select: { name: true, ownerName: true } },
          accounts: { where: { status: 'CHECKED' }, take: 1, select: { id: true } },
        },
      },
    },
  });
  const accounts = rows.slice(0, PAGE).map(({ shop, accountNumber, ...account }) => ({
    ...account,
    accountNumber: decrypt(accountNumber),
    shop: shop.name,
    business: shop.business.name,
    ownerName: shop.business.ownerName,
    isChange: shop.accounts.length > 0,
  }));
  return { accounts, next: rows.length > PAGE ? accounts.at(-1)?.id : undefined };
}

/** How many accounts wait to be checked. */
export function countAccountsToCheck(): Promise<number> {
  return db.shopAccount.count({ where: { status: 'SUBMITTED' } });
}
