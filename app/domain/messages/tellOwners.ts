import type { Transaction } from '../../platform/db';
import type { MessageKind, MessageValues } from './kinds';
import { tell } from './tell';

/**
 * Tells those whom a shop's money belongs to; whoever only helps in the shop is not told.
 *
 * @param path of the page that it is about
 */
export async function tellOwners<Kind extends MessageKind>(
  tx: Transaction,
  shopId: string,
  { kind, values, path = '/studio/keuangan' }: { kind: Kind; values: MessageValues[Kind]; path?: string },
  now: Date,
) {
  const owners = await tx.shopMembership.findMany({
    where: { shopId, role: 'OWNER', person: { disabledAt: null } },
    select: { personId: true, person: { select: { name: true, email: true, phone: true, language: true } } },
  });
  for (const { personId, person } of owners) await tell(tx, { personId, ...person }, { kind, values, path }, now);
}
