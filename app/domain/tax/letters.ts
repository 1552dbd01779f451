import type { Prisma } from '../../../prisma/generated/client';
import type { TaxLetterKind } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dateInWib } from './dates';

const PAGE = 20;

/** Whether a letter counts: an SKB `waits` until finance has checked it. */
export type LetterState = 'waits' | 'counts' | 'over' | 'withdrawn';

type Life = { kind: TaxLetterKind; until: Date; checkedAt: Date | null; withdrawnAt: Date | null };

export function letterState({ kind, until, checkedAt, withdrawnAt }: Life, now: Date): LetterState {
  if (withdrawnAt) return 'withdrawn';
  if (until < dateInWib(now)) return 'over';
  return kind === 'SKB' && !checkedAt ? 'waits' : 'counts';
}

/** Letters that count at a moment: neither withdrawn before, nor an exemption that nobody had checked. */
export function countingAt(moment: Date): Prisma.TaxLetterWhereInput {
  const day = dateInWib(moment);
  return {
    from: { lte: day },
    until: { gte: day },
    AND: [
      { OR: [{ withdrawnAt: null }, { withdrawnAt: { gt: moment } }] },
      { OR: [{ kind: 'STATEMENT' }, { checkedAt: { lte: moment } }] },
    ],
  };
}

export const letterSelect = { shopId: true, kind: true, number: true, shop: { select: { name: true } } } as const;

/** What a message about a letter says. */
export function toldOf(letter: { kind: TaxLetterKind; number: string | null; shop: { name: string } }) {
  return { shop: letter.shop.name, letter: letter.kind, number: letter.number ?? '' };
}

/** A letter as finance sees it. */
export type StaffLetter = {
  id: string;
  shop: string;
  kind: TaxLetterKind;
  number: string | null;
  from: Date;
  until: Date;
  givenAt: Date;
  state: LetterState;
  withdrawnWhy: string | null;
};

const waiting = { kind: 'SKB', checkedAt: null, withdrawnAt: null } satisfies Prisma.TaxLetterWhereInput;

/**
 * Letters of all shops: those that wait to be checked, oldest first, or all, newest first, a page at a time.
 *
 * @param after id of the last one on the page before
 */
export async function taxLetters(
  actor: Actor,
  shelf: 'waiting' | 'all',
  after?: string,
  now = new Date(),
): Promise<{ letters: StaffLetter[]; next: string | undefined }> {
  if (!may(actor, 'tax:manage')) return { letters: [], next: undefined };
  const isWaiting = shelf === 'waiting';
  const rows = await db.taxLetter.findMany({
    where: isWaiting ? { ...waiting, until: { gte: dateInWib(now) }, id: { gt: after } } : { id: { lt: after } },
    orderBy: { id: isWaiting ? 'asc' : 'desc' },
    take: PAGE + 1,
    include: { shop: { select: { name: true } } },
  });
  const letters = rows.slice(0, PAGE).map((row) => {
    const { id, kind, number, from, until, givenAt, withdrawnWhy } = row;
    const state = letterState(row, now);
    return { id, shop: row.shop.name, kind, number, from, until, givenAt, state, withdrawnWhy };
  });
  return { letters, next: rows.length > PAGE ? letters.at(-1)?.id : undefined };
}

/** How many exemptions wait to be checked. */
export function countLettersToCheck(now = new Date()): Promise<number> {
  return db.taxLetter.count({ where: { ...waiting, until: { gte: dateInWib(now) } } });
}
