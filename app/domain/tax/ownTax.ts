import type { TaxLetterKind, TaxpayerKind } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { yearOf } from './dates';
import { factsOf, ruleOn } from './facts';
import { standingOf, type TaxFacts, type TaxStanding } from './rule';
import { turnoverOf } from './turnoverOf';

const MONTHS = 24;
const LETTERS = 20;

/** The income tax of a shop as its owner sees it. */
export type OwnTax = {
  /** What happens to an order that is paid today. */
  standing: TaxStanding;
  rule: TaxFacts['rule'];
  profile: { kind: TaxpayerKind; lastFour: string | null } | undefined;
  letters: { id: string; kind: TaxLetterKind; number: string | null; from: Date; until: Date }[];
  year: number;
  /** Rupiah of this calendar year. */
  turnover: Rupiah;
  /** Newest first, such as 2026-11; only those in which something was collected or given back. */
  months: { month: string; collected: Rupiah; givenBack: Rupiah }[];
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
      select: { id: true, kind: true, number: true, from: true, until: true },
    }),
    turnoverOf(shopId, year),
    collectedByMonth(shopId),
  ]);
  return { standing: standingOf(facts), rule, profile: profile ?? undefined, letters, year, turnover, months };
}

async function collectedByMonth(shopId: string): Promise<OwnTax['months']> {
  const rows = await db.$queryRaw<{ month: string; collected: bigint; givenBack: bigint }[]>(sql`
    select to_char(t."at" at time zone 'Asia/Jakarta', 'YYYY-MM') as month,
        coalesce(-sum(e."amount") filter (where e."amount" < 0), 0)::bigint as collected,
        coalesce(sum(e."amount") filter (where e."amount" > 0), 0)::bigint as "givenBack"
    from "LedgerEntry" e join "LedgerTransaction" t on t."id" = e."transactionId"
    where e."shopId" = ${shopId}::uuid and e."account" = 'TAX'
    group by 1 order by 1 desc limit ${MONTHS}`);
  return rows.map(({ month, collected, givenBack }) => ({
    month,
    collected: Number(collected),
    givenBack: Number(givenBack),
  }));
}
