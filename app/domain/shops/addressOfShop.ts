import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** The address of the shop's page, and those that it has left, the last first; nothing for whoever may not change it. */
export async function addressOfShop(actor: Actor, shopId: string) {
  if (!may(actor, 'shop:edit', { shopId })) return undefined;
  const { slug, oldSlugs } = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { slug: true, oldSlugs: { orderBy: { leftAt: 'desc' }, select: { slug: true } } },
  });
  return { slug, before: oldSlugs.map((left) => left.slug) };
}
