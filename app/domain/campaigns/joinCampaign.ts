import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { cardsById } from '../catalog';
import { openToJoin } from './joining';

type Seller = Actor & { shopId: string };

/** Goods that are offered at once. */
const MOST_OFFERED = 200;

export type NotJoined = {
  ok: false;
  why:
    | 'not-allowed'
    /** No such campaign, or none that this shop may join now. */
    | 'not-open'
    | 'no-goods'
    | 'too-many'
    /** Of another shop, or not on show. */
    | 'no-such-goods'
    /** The office has decided already. */
    | 'decided';
};

/** Offers goods of a shop for a campaign, all of them or none. Twice the same changes nothing; what was taken back may come again. */
export async function joinCampaign(
  seller: Seller,
  { campaignId, productIds }: { campaignId: string; productIds: string[] },
  now = new Date(),
): Promise<{ ok: true } | NotJoined> {
  const { shopId } = seller;
  if (!may(seller, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  if (productIds.length === 0) return { ok: false, why: 'no-goods' };
  if (productIds.length > MOST_OFFERED) return { ok: false, why: 'too-many' };
  const shown = await cardsById(productIds);
  return db.$transaction(async (tx) => {
    if (!(await isOpen(tx, shopId, campaignId, now))) return { ok: false, why: 'not-open' };
    const own = await tx.product.count({ where: { id: { in: [...shown.keys()] }, shopId } });
    if (own < new Set(productIds).size) return { ok: false, why: 'no-such-goods' };
    const declined = { campaignId, productId: { in: productIds }, status: 'DECLINED' } as const;
    if ((await tx.campaignApplication.count({ where: declined })) > 0) return { ok: false, why: 'decided' };
    const asked = { askedBy: seller.personId, askedAt: now };
    await tx.campaignApplication.updateMany({
      where: { campaignId, productId: { in: productIds }, shopId, status: 'WITHDRAWN' },
      data: { ...asked, status: 'WAITING' },
    });
    const rows = productIds.map((productId) => ({ campaignId, productId, shopId, ...asked }));
    await tx.campaignApplication.createMany({ data: rows, skipDuplicates: true });
    return { ok: true };
  });
}

async function isOpen(tx: Transaction, shopId: string, campaignId: string, now: Date): Promise<boolean> {
  const select = { business: { select: { regencyCode: true } } } as const;
  const { business } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select });
  return (await tx.campaign.count({ where: { id: campaignId, ...openToJoin(business.regencyCode, now) } })) === 1;
}

/** Takes goods back as long as the office has not decided. */
export async function withdrawGoods(
  seller: Seller,
  { campaignId, productId }: { campaignId: string; productId: string },
): Promise<{ ok: true } | NotJoined> {
  const { shopId } = seller;
  if (!may(seller, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const where = { campaignId, productId, shopId };
  const { count } = await db.campaignApplication.updateMany({
    where: { ...where, status: { in: ['WAITING', 'WITHDRAWN'] } },
    data: { status: 'WITHDRAWN' },
  });
  if (count > 0) return { ok: true };
  const isThere = (await db.campaignApplication.count({ where })) > 0;
  return { ok: false, why: isThere ? 'decided' : 'no-such-goods' };
}
