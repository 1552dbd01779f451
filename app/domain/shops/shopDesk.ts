import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { ratesOf } from './ratesOf';
import { suggestSlug } from './slugs';

/**
 * What somebody may do about a shop: change the one they work in, or open that of their verified business.
 *
 * @param shopId the shop being worked in, if any
 */
export async function shopDesk(actor: Actor, shopId: string | undefined) {
  if (shopId && may(actor, 'shop:edit', { shopId })) return { can: 'edit', shop: await shopToEdit(shopId) } as const;
  const business = await db.business.findFirst({
    where: { ownerId: actor.personId, status: 'VERIFIED', shop: null },
    orderBy: { id: 'asc' },
    select: { name: true, phone: true, makes: true, regencyCode: true },
  });
  if (!business) return { can: 'nothing', isElsewhere: shopId !== undefined } as const;
  return { can: 'open', business, slug: await suggestSlug(business.name) } as const;
}

async function shopToEdit(id: string) {
  const [{ business, ...shop }, rates] = await Promise.all([
    db.shop.findUniqueOrThrow({
      where: { id },
      select: {
        id: true,
        slug: true,
        name: true,
        story: true,
        phone: true,
        cashLimit: true,
        status: true,
        business: { select: { regencyCode: true } },
      },
    }),
    ratesOf(id),
  ]);
  return { ...shop, regencyCode: business.regencyCode, rates };
}
