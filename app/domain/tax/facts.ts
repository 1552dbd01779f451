import type { Transaction } from '../../platform/db';
import { beginningOf, dateInWib, monthOf, yearOf } from './dates';
import { countingAt } from './letters';
import type { TaxFacts } from './rule';
import { turnoverBetween } from './turnoverOf';

const nobody: TaxFacts = { isDesignated: false, rule: undefined, kind: undefined, letters: [], turnoverBefore: 0 };

/** What decides about a shop's orders that are paid at this moment. Where the platform need not collect, one statement. */
export async function factsOf(tx: Transaction, shopId: string, at: Date): Promise<TaxFacts> {
  const day = dateInWib(at);
  const designation = await tx.taxDesignation.findFirst({
    where: { from: { lte: day }, OR: [{ until: null }, { until: { gt: day } }] },
    select: { id: true },
  });
  if (!designation) return nobody;
  const profile = await tx.taxProfile.findUnique({ where: { shopId }, select: { kind: true } });
  const letters = await tx.taxLetter.findMany({
    where: { shopId, ...countingAt(at) },
    select: { kind: true },
  });
  return {
    isDesignated: true,
    rule: await ruleOn(tx, at),
    kind: profile?.kind,
    letters: letters.map(({ kind }) => kind),
    turnoverBefore: await turnoverBetween(tx, shopId, beginningOf(yearOf(at)), monthOf(at)),
  };
}

/** The rate and the threshold that hold on the day of a moment. */
export async function ruleOn(tx: Transaction, at: Date): Promise<TaxFacts['rule']> {
  const rule = await tx.taxRule.findFirst({
    where: { from: { lte: dateInWib(at) } },
    orderBy: { from: 'desc' },
    select: { basisPoints: true, freeTo: true },
  });
  return rule ? { basisPoints: rule.basisPoints, freeTo: Number(rule.freeTo) } : undefined;
}
