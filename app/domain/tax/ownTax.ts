import type { TaxLetterKind, TaxpayerKind } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { collectedByMonth, type TaxMonth } from './collectedByMonth';
import { yearOf } from './dates';
import { factsOf, ruleOn } from './facts';
import { type LetterState, letterState } from './letters';
import { standingOf, type TaxFacts, type TaxStanding } from './rule';
import { turnoverOf } from './turnoverOf';

const LETTERS = 20;

/** The income tax of a shop as its owner sees it. */
export type OwnTax = {
  /** What happens to an order that is paid today. */
  standing: TaxStanding;
  rule: TaxFacts['rule'];
  profile: { kind: TaxpayerKind; lastFour: string | null } | undefined;
  letters: {
    id: string;
    kind: TaxLetterKind;
    number: string | null;
    from: Date;
    until: Date;
    state: LetterState;
    withdrawnWhy: string | null;
  }[];
  year: number;
  /** Rupiah of this calendar year. */
  turnover: Rupiah;
  /** Newest first; only those in which something was collected or given back. */
  months: TaxMonth[];
};

/** @returns nothing for whoever may not handle the shop's money */
export async function ownTax(seller: Actor & { shopId: string }, now = new Date()): Promise<OwnTax | undefined> {
  const { shopId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return undefined;
  const year = yearOf(now);
  const [facts, rule, profile, letters, turnover, months] = await Promise.all([
    factsOf(db, shopId, now),
    ruleOn(db, now),
    db.taxProfile.findUnique({ where: { shopId }, select: { kind: true, lastFour: true } }),
    db.taxLetter.findMany({
      where: { shopId },
      orderBy: { id: 'desc' },
      take: LETTERS,
    }),
    turnoverOf(shopId, year),
    collectedByMonth(shopId),
  ]);
  const shown = letters.map((letter) => {
    const { id, kind, number, from, until, withdrawnWhy } = letter;
    return { id, kind, number, from, until, state: letterState(letter, now), withdrawnWhy };
  });
  return { standing: standingOf(facts), rule, profile: profile ?? undefined, letters: shown, year, turnover, months };
}
