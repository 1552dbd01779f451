import { randomBytes } from 'node:crypto';
import type { Transaction } from '../../platform/db';
import { slugOf } from '../slug';
import type { Settled } from './settleDetails';

/**
 * Adds the row of new goods. Its address comes from the name and stays, whatever the goods are called later; where
 * another has it already, a few random characters follow.
 */
export async function createProduct(tx: Transaction, columns: Settled['columns'], shopId: string) {
  const slug = slugOf(columns.name, 'produk');
  let candidate = slug;
  for (;;) {
    const [created] = await tx.product.createManyAndReturn({
      data: [{ ...columns, shopId, slug: candidate }],
      skipDuplicates: true, // asking first would leave a gap for the same name at the same time
      select: { id: true, slug: true },
    });
    if (created) return created;
    candidate = `${slug}-${randomBytes(2).toString('hex')}`;
  }
}
