import { db } from '../../platform/db';
import type { Rupiah } from '../money';
import { ruleOn } from './facts';

/** What an invoice proves to its shop: the rate in basis points, what was collected, and what of it was given back since. */
export type TaxOnInvoice = { basisPoints: number; collected: Rupiah; givenBack: Rupiah };

/** The tax that was collected of an order, for whoever may read it; nothing where none was. The rate is that of the day when it was paid. */
export async function taxOnInvoice(orderId: string): Promise<TaxOnInvoice | undefined> {
  const entries = await db.ledgerEntry.findMany({
    where: { account: 'TAX', transaction: { orderId } },
    select: { amount: true, transaction: { select: { at: true, kind: true } } },
  });
  const paid = entries.find(({ transaction }) => transaction.kind === 'PAYMENT');
  if (!paid) return undefined;
  const rule = await ruleOn(db, paid.transaction.at);
  const left = entries.reduce((sum, { amount }) => sum - Number(amount), 0);
  const collected = -Number(paid.amount);
  return { basisPoints: rule!.basisPoints, collected, givenBack: collected - left };
}
