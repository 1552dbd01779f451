import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { HelperRole } from './invitePerson';

type Keeper = Actor & { shopId: string };
type Answer = { ok: true; name: string } | { ok: false; why: 'not-allowed' | 'gone' };

/** Neither is done to an owner, who can be neither replaced nor put out by a click. */
const helper = (shopId: string, id: string) => ({ id, shopId, role: { not: 'OWNER' as const } });

/** Gives somebody who works in the shop another role. It holds from their next click on. */
export async function changeRole(
  keeper: Keeper,
  { membershipId, role }: { membershipId: string; role: HelperRole },
): Promise<Answer> {
  const { shopId } = keeper;
  if (!may(keeper, 'people:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  const [changed] = await db.shopMembership.updateManyAndReturn({
    where: helper(shopId, membershipId),
    data: { role },
    select: { person: { select: { name: true } } },
  });
  return changed ? { ok: true, name: changed.person.name } : { ok: false, why: 'gone' };
}

/**
 * Takes somebody out of the shop. Each request looks for a live membership, so that they are out with their next click, in every
 * browser; the sessions in which they have chosen this shop end altogether, as a browser of the shop's own may be among them.
 */
export async function takeOutPerson(keeper: Keeper, membershipId: string): Promise<Answer> {
  const { shopId } = keeper;
  if (!may(keeper, 'people:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx): Promise<Answer> => {
    const where = helper(shopId, membershipId);
    // Before its sessions: another may choose the shop at this moment.
    await tx.$queryRaw`select 1 from "ShopMembership" where "id" = ${membershipId}::uuid for update`;
    const found = await tx.shopMembership.findFirst({ where, select: { person: { select: { name: true } } } });
    if (!found) return { ok: false, why: 'gone' };
    await tx.session.deleteMany({ where: { shopMembershipId: membershipId } });
    const { count } = await tx.shopMembership.deleteMany({ where });
    return count === 1 ? { ok: true, name: found.person.name } : { ok: false, why: 'gone' };
  });
}
