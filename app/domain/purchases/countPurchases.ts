import { db } from '../../platform/db';

/** How many times a person has bought something. */
export function countPurchases(personId: string): Promise<number> {
  return db.purchase.count({ where: { personId } });
}
