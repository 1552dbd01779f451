import type { Prisma } from '../../../prisma/generated/client';
import type { PurchaseStatus } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dayInWib, daysLater } from '../calendar';
import type { Rupiah } from '../money';
import { byTransfer } from '../payments';

const PAGE = 20;
const DAYS_BACK = 30;
const MOST = 5; // candidates that are shown for a line, beyond those that it names

/** How sure it is that a line pays a purchase: its number and amount, its number alone, its amount alone. */
export type Certainty = 'certain' | 'other-amount' | 'possible';

export type Candidate = {
  purchaseId: string;
  number: string;
  buyerName: string;
  total: Rupiah;
  status: PurchaseStatus;
  placedAt: Date;
  certainty: Certainty;
  /** The buyer's name stands in the line as well. */
  isNamed: boolean;
  /** Pictures of the transfer that the buyer sent. */
  proofs: string[];
};

export type OpenLine = { id: string; bookedOn: Date; amount: Rupiah; description: string; candidates: Candidate[] };

/**
 * The lines that nobody has settled, oldest first, a page at a time, each with the purchases that it may pay: those that
 * await a transfer, and those that ended unpaid in the last 30 days. One that is paid is proposed only where the line
 * names it: then it may have been paid twice (P17).
 *
 * @param after id of the last line on the page before
 */
export async function proposeMatches(
  actor: Actor,
  after?: string,
  now = new Date(),
): Promise<{ lines: OpenLine[]; next: string | undefined }> {
  if (!may(actor, 'payment:confirm')) return { lines: [], next: undefined };
  const rows = await db.statementLine.findMany({
    where: { status: 'OPEN', id: { gt: after } },
    orderBy: { id: 'asc' },
    take: PAGE + 1,
    select: { id: true, bookedOn: true, amount: true, description: true },
  });
  const lines = rows.slice(0, PAGE);
  const purchases = await purchasesFor(lines, now);
  return {
    lines: lines.map((line) => ({ ...line, candidates: candidatesOf(line, purchases) })),
    next: rows.length > PAGE ? lines.at(-1)?.id : undefined,
  };
}

/** How many lines nobody has settled. */
export function countOpenLines(): Promise<number> {
  return db.statementLine.count({ where: { status: 'OPEN' } });
}

type Line = Omit<OpenLine, 'candidates'>;

const shown = {
  id: true,
  number: true,
  buyerName: true,
  total: true,
  status: true,
  placedAt: true,
  proofs: { orderBy: { id: 'asc' }, select: { id: true } },
} satisfies Prisma.PurchaseSelect;

type Purchase = Prisma.PurchaseGetPayload<{ select: typeof shown }>;

function purchasesFor(lines: Line[], now: Date): Promise<Purchase[]> {
  const recent = { gte: daysLater(now, -DAYS_BACK) };
  const numbers = lines.flatMap(({ description }) => numbersIn(description));
  return db.purchase.findMany({
    where: {
      moneyMode: 'HOLD',
      OR: [
        {
          total: { in: lines.map(({ amount }) => amount) },
          method: { in: byTransfer },
          OR: [{ status: 'AWAITING_PAYMENT' }, { status: { in: ['EXPIRED', 'CANCELLED'] }, endedAt: recent }],
        },
        {
          number: { in: numbers },
          OR: [{ method: { in: byTransfer } }, { method: 'CARD', status: 'PAID' }],
        },
      ],
    },
    orderBy: { id: 'asc' },
    select: shown,
  });
}

/** The numbers of purchases that a buyer wrote into a transfer; banks take dashes out, and turn them into spaces. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/(?<![a-z])SP[-\s.]*(\d{4,9})(?!\d)/gi)].map(([, digits]) => `SP-${digits}`);
}

function candidatesOf(line: Line, purchases: Purchase[]): Candidate[] {
  const named = new Set(numbersIn(line.description));
  const all = purchases.flatMap((purchase) => {
    const certainty = certaintyOf(line, purchase, named.has(purchase.number));
    if (!certainty) return [];
    const { id: purchaseId, proofs, ...rest } = purchase;
    const isNamed = isNamedIn(line.description, purchase.buyerName);
    return [{ ...rest, purchaseId, certainty, isNamed, proofs: proofs.map((proof) => proof.id) }];
  });
  all.sort((a, b) => rank(a) - rank(b) || distance(line, a) - distance(line, b));
  const sure = all.filter(({ certainty }) => certainty !== 'possible');
  return [...sure, ...all.filter(({ certainty }) => certainty === 'possible').slice(0, MOST)];
}

function certaintyOf(line: Line, { total, placedAt, status }: Purchase, isNumbered: boolean): Certainty | undefined {
  if (isNumbered) return total === line.amount ? 'certain' : 'other-amount';
  const wasPlaced = dayInWib(placedAt) <= line.bookedOn.toISOString().slice(0, 10);
  return total === line.amount && wasPlaced && status !== 'PAID' ? 'possible' : undefined;
}

const ranks = { certain: 0, 'other-amount': 1, possible: 2 } satisfies Record<Certainty, number>;

/** Surest first; among those of the same amount whoever is named in the line. */
function rank({ certainty, isNamed }: Candidate): number {
  return 2 * ranks[certainty] + (isNamed ? 0 : 1);
}

function distance({ bookedOn }: Line, { placedAt }: Candidate): number {
  return Math.abs(bookedOn.getTime() - placedAt.getTime());
}

/** Any part of the name that is long enough to tell people apart; banks cut names off. */
function isNamedIn(text: string, name: string): boolean {
  const words = new Set(text.toUpperCase().split(/[^\p{L}]+/u));
  return name
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .some((part) => part.length >= 4 && part !== 'CONTOH' && words.has(part));
}
