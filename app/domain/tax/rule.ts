import type { TaxLetterKind, TaxpayerKind } from '../../../prisma/generated/enums';
import type { Rupiah } from '../money';

/** What decides about the tax of a shop's order on one day. */
export type TaxFacts = {
  /** Whether the platform has to collect at all. */
  isDesignated: boolean;
  /** `basisPoints` of the goods; `freeTo` rupiah of turnover in a year. None before PMK 37/2025. */
  rule: { basisPoints: number; freeTo: Rupiah } | undefined;
  /** Unknown where the shop has told nothing. */
  kind: TaxpayerKind | undefined;
  /** Those that hold on that day. */
  letters: readonly TaxLetterKind[];
  /** Rupiah that the shop sold for in this calendar year before this month began. */
  turnoverBefore: Rupiah;
};

/** `off`: not designated. `exempt`: by letter of the tax office. `free`: a person below the threshold, by their own letter. */
export type TaxStanding = 'off' | 'exempt' | 'free' | 'collected';

/**
 * Whether a shop's sales are taxed where they are paid. A person whose turnover crosses the threshold is taxed from the
 * month after: the order that crosses it, and the rest of its month, are still free. Each year begins anew.
 * Source: PMK 37/2025, art. 8 to 10; PER-15/PJ/2025.
 */
export function standingOf({ isDesignated, rule, kind, letters, turnoverBefore }: TaxFacts): TaxStanding {
  if (!isDesignated || !rule) return 'off';
  if (letters.includes('SKB')) return 'exempt';
  const isFree = kind === 'PERSON' && letters.includes('STATEMENT') && turnoverBefore <= rule.freeTo;
  return isFree ? 'free' : 'collected';
}

/**
 * What is kept for the state of an order, rounded down to the rupiah, in the shop's favour.
 *
 * @param goods rupiah, gross: without freight, and before the commission. No VAT stands in a price here, so none is taken out
 */
export function taxDue(goods: Rupiah, facts: TaxFacts): Rupiah {
  if (standingOf(facts) !== 'collected') return 0;
  return Math.floor((goods * facts.rule!.basisPoints) / 10_000);
}
