import { db, sql, type Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import type { Rupiah } from '../money';
import { readPhone } from '../phone';
import { checkRates, type Rate, replaceRates, type WrongRates } from './rates';
import { holdSlugs, isFree, isSlug } from './slugs';

/** What an owner tells of the shop. `phone` is where buyers write by WhatsApp; `cashLimit` the most that may be paid on receipt. */
export type ShopFields = { name: string; story: string; phone: string; cashLimit?: Rupiah | null; rates: Rate[] };

type Opened = { ok: true; shopId: string; slug: string };

export type NotOpened =
  | { ok: false; why: 'wrong-phone' | 'wrong-slug' | 'slug-taken' }
  | WrongRates
  /** No business of this owner is verified at this moment. */
  | { ok: false; why: 'not-verified' }
  /** One business has one shop; the second click of two finds it open. */
  | { ok: false; why: 'already-open' };

/** Opens the shop of the owner's verified business, and makes the owner its OWNER in the same transaction. */
export async function openShop(
  owner: Actor,
  { slug, rates, ...fields }: ShopFields & { slug: string },
  now = new Date(),
): Promise<Opened | NotOpened> {
  const phone = readPhone(fields.phone);
  if (!phone) return { ok: false, why: 'wrong-phone' };
  if (!isSlug(slug)) return { ok: false, why: 'wrong-slug' };
  const checked = await checkRates(rates);
  if (!checked.ok) return checked;

  return db.$transaction(async (tx) => {
    const businessId = await holdVerifiedBusiness(tx, owner.personId);
    if (!businessId) return { ok: false, why: 'not-verified' };
    const open = await tx.shop.findUnique({ where: { businessId }, select: { id: true } });
    if (open) return { ok: false, why: 'already-open' };

    // The address may have gone to somebody else since it was suggested: then nothing is written.
    await holdSlugs(tx);
    if (!(await isFree(tx, slug))) return { ok: false, why: 'slug-taken' };
    const { name, story, cashLimit } = fields;
    const data = { businessId, slug, name, story, phone, cashLimit, openedAt: now };
    const shop = await tx.shop.create({ data, select: { id: true } });
    await tx.shopMembership.create({ data: { personId: owner.personId, shopId: shop.id, role: 'OWNER' } });
    await replaceRates(tx, shop.id, rates);
    return { ok: true, shopId: shop.id, slug };
  });
}

/** Holds the business until the transaction ends: it cannot be suspended, nor open a second shop, in between. */
async function holdVerifiedBusiness(tx: Transaction, ownerId: string): Promise<string | undefined> {
  const [business] = await tx.$queryRaw<{ id: string }[]>(sql`
    select "id" from "Business" where "ownerId" = ${ownerId}::uuid and "status" = 'VERIFIED'
    order by "id" limit 1 for no key update`);
  return business?.id;
}
