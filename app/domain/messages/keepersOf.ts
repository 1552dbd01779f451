import type { NoticeTopic } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';
import type { Recipient } from './tell';

/**
 * Those who keep a shop, its owner and its managers. Whoever only packs is not told; of the shop's money its owner alone is, see
 * `tellOwners`.
 *
 * @param topic what keepers may have switched off, and then are not told; none: what all of them are told
 */
export async function keepersOf(tx: Transaction, shopId: string, topic?: NoticeTopic): Promise<Recipient[]> {
  const wantsIt = topic && { noticesOff: { none: { topic } } };
  const memberships = await tx.shopMembership.findMany({
    where: { shopId, role: { in: ['OWNER', 'MANAGER'] }, person: { disabledAt: null, ...wantsIt } },
    select: { personId: true, person: { select: { name: true, email: true, phone: true, language: true } } },
  });
  return memberships.map(({ personId, person }) => ({ personId, ...person }));
}
