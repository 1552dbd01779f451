import { sql, type Transaction } from '../../platform/db';

/** Lets two tabs on one address book come one after the other, so that neither the limit nor the first address is passed by. */
export async function openBook(tx: Transaction, personId: string) {
  await tx.$queryRaw(sql`select 1 from "Person" where "id" = ${personId}::uuid for no key update`);
}
