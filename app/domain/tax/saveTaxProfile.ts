import type { TaxpayerKind } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { encrypt } from '../../platform/secrets';
import { type Actor, may } from '../accounts';

/** Who pays a shop's income tax. Without a number the one that is kept stays. */
type TaxProfileWish = { kind: TaxpayerKind; taxNumber?: string };

/** An NPWP of old, or a NIK, which is an NPWP by now (PMK 112/2022). */
const NUMBER = /^(?:[0-9]{15}|[0-9]{16})$/;

/**
 * The owner says who the shop's taxpayer is. The number is kept encrypted; its last four digits are shown.
 *
 * @param wish.taxNumber 15 or 16 digits; dots, dashes and spaces are how people write it, and do not count
 */
export async function saveTaxProfile(
  seller: Actor & { shopId: string },
  wish: TaxProfileWish,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'no-tax-number' | 'wrong-number' }> {
  const { shopId, personId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  const about = { kind: wish.kind, updatedAt: now, updatedBy: personId };
  const digits = wish.taxNumber?.replaceAll(/[.\s-]/g, '');
  if (!digits) {
    const { count } = await db.taxProfile.updateMany({ where: { shopId, taxNumber: { not: null } }, data: about });
    return count > 0 ? { ok: true } : { ok: false, why: 'no-tax-number' };
  }
  if (!NUMBER.test(digits)) return { ok: false, why: 'wrong-number' };
  const data = { ...about, taxNumber: encrypt(digits), lastFour: digits.slice(-4) };
  await db.taxProfile.upsert({ where: { shopId }, create: { shopId, ...data }, update: data });
  return { ok: true };
}
