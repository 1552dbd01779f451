import type { Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import { factsOf } from './facts';
import { taxDue } from './rule';

/** What would be kept for the state of any amount of a shop's goods that is paid at this moment; see `taxOf`. */
export async function taxAt(tx: Transaction, shopId: string, at: Date): Promise<(goods: Rupiah) => Rupiah> {
  const facts = await factsOf(tx, shopId, at);
  return (goods) => taxDue(goods, facts);
}
