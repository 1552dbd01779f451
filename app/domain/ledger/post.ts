import type { LedgerKind } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import type { PlatformAccount, ShopAccount } from './accounts';

/** One side of a transaction. Debits are positive: what is received; credits negative: what is owed for it. */
export type Leg =
  | { account: PlatformAccount; amount: Rupiah }
  | { account: ShopAccount; shopId: string; amount: Rupiah };

/** What a transaction records, once for all: the key names the deed, so that a replay finds it written. */
export type Deed = {
  key: string;
  kind: LedgerKind;
  at: Date;
  purchaseId?: string;
  orderId?: string;
  personId?: string | null;
};

/**
 * Writes one transaction of the ledger, with the change that it records. Legs of nothing are left out; what is only such
 * legs is not written at all. The database refuses what does not sum to zero when the change commits.
 *
 * @returns false when this deed stands there already (M3)
 */
export async function post(tx: Transaction, deed: Deed, legs: readonly Leg[]): Promise<boolean> {
  const moving = legs.filter((leg) => leg.amount !== 0);
  if (moving.length === 0) return false;
  const [written] = await tx.ledgerTransaction.createManyAndReturn({
    data: [deed],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!written) return false;
  await tx.ledgerEntry.createMany({
    data: moving.map((leg) => ({ ...leg, amount: BigInt(leg.amount), transactionId: written.id })),
  });
  return true;
}
