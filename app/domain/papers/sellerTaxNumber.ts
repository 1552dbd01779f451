import { db } from '../../platform/db';
import { decrypt } from '../../platform/secrets';

/** The seller's tax number as a paper may show it: all of it, or its last four digits. */
export type TaxNumberShown = { whole: string } | { lastFour: string };

/** Of a company: 15 digits, or those with a zero before them. What begins otherwise is somebody's NIK (PMK 112/2022). */
const OF_COMPANY = /^(?:[0-9]{15}|0[0-9]{15})$/;

/** A company's number stands on its invoices; a person's is a NIK, which is personal data (UU 27/2022). @returns null where none is kept */
export async function sellerTaxNumber(shopId: string): Promise<TaxNumberShown | null> {
  const profile = await db.taxProfile.findUnique({ where: { shopId }, select: { kind: true, taxNumber: true } });
  if (!profile?.taxNumber) return null;
  const digits = decrypt(profile.taxNumber);
  const isOfCompany = profile.kind === 'ENTITY' && OF_COMPANY.test(digits);
  return isOfCompany ? { whole: digits } : { lastFour: digits.slice(-4) };
}
