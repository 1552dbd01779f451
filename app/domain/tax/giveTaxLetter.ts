import type { TaxLetterKind } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** A letter that frees a shop. Days as 2026-11-26, the last one included; `number` of the tax office, on an SKB. */
type TaxLetterWish = { kind: TaxLetterKind; number?: string; from: string; until: string };

type NoLetter = { ok: false; why: 'not-allowed' | 'wrong-days' | 'no-number' | 'not-a-person' };

/**
 * The owner hands a letter in: a person states a turnover of at most Rp500 million a year, for one calendar year, which counts
 * at once; or the tax office exempts the shop, which counts once finance has checked it. What was collected before stays
 * collected.
 */
export async function giveTaxLetter(
  seller: Actor & { shopId: string },
  wish: TaxLetterWish,
  now = new Date(),
): Promise<{ ok: true } | NoLetter> {
  const { shopId, personId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  const { kind, number, from, until } = wish;
  const isStatement = kind === 'STATEMENT';
  if (until < from || (isStatement && from.slice(0, 4) !== until.slice(0, 4))) return { ok: false, why: 'wrong-days' };
  if (!isStatement && !number) return { ok: false, why: 'no-number' };
  if (isStatement && !(await isPerson(shopId))) return { ok: false, why: 'not-a-person' };
  const days = { from: new Date(from), until: new Date(until) };
  await db.taxLetter.create({
    data: { shopId, kind, number: isStatement ? null : number, ...days, givenAt: now, givenBy: personId },
  });
  return { ok: true };
}

async function isPerson(shopId: string): Promise<boolean> {
  return (await db.taxProfile.count({ where: { shopId, kind: 'PERSON' } })) > 0;
}
