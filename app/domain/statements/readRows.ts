import { readCsv } from '../../platform/csv';
import type { Rupiah } from '../money';
import { type Amount, readAmount, readDay, readWay } from './cells';
import { type Columns, readColumns } from './columns';

/** Money that came in, as a statement says. `day` as 2026-11-24. */
export type Income = { day: string; amount: Rupiah; description: string };

/** Why a line was left out. `line` counts from 1, as an editor shows it. */
export type RowProblem = {
  line: number;
  why: 'no-day' | 'pending' | 'no-amount' | 'which-way' | 'not-whole' | 'too-large';
  text: string;
};

type Read = { ok: true; income: Income } | { ok: true; income: undefined } | { ok: false; why: RowProblem['why'] };

const LARGEST = 2_000_000_000; // rupiah; more than any purchase may cost, and what a column of whole numbers holds
const FOOTER = /^'?(?:saldo|total|mutasi|jumlah|opening|closing|beginning|ending|balance)/i;

/**
 * Reads what a bank exports, or what was copied from it: with or without a row of names, cells apart by comma, semicolon
 * or tab. What went out is passed over; what cannot be understood is told line by line.
 */
export function readRows(csv: string, today: Date): { incomes: Income[]; problems: RowProblem[] } {
  const rows = readCsv(csv);
  const named = rows.slice(0, 20).map(({ cells }) => readColumns(cells));
  const head = named.findIndex((columns) => columns !== undefined);
  const incomes: Income[] = [];
  const problems: RowProblem[] = [];
  for (const { cells, line, text } of rows.slice(head + 1)) {
    if (FOOTER.test(cells.find((cell) => cell.trim() !== '')?.trim() ?? '')) continue;
    const read = readRow(cells, named[head], today);
    if (!read.ok) problems.push({ line, why: read.why, text: text.slice(0, 120) });
    else if (read.income) incomes.push(read.income);
  }
  return { incomes, problems };
}

function readRow(cells: string[], columns: Columns | undefined, today: Date): Read {
  const place = columns?.day ?? cells.findIndex((cell) => readDay(cell, today) !== undefined);
  const day = readDay(cells[place] ?? '', today);
  if (!day) return { ok: false, why: cells.some((cell) => /^'?pend/i.test(cell.trim())) ? 'pending' : 'no-day' };
  const amount = columns ? amountNamed(cells, columns) : amountFound(cells, place);
  const why = typeof amount === 'string' ? amount : whyNot(amount);
  if (why) return { ok: false, why };
  if (typeof amount === 'string' || !isIncome(amount)) return { ok: true, income: undefined };
  return { ok: true, income: { day, amount: amount.rupiah, description: describe(cells, columns, today) } };
}

/** Buyers pay whole rupiah; a line with cents is interest or a fee. */
function whyNot(amount: Amount | undefined): RowProblem['why'] | undefined {
  if (!isIncome(amount)) return undefined;
  if (!amount.isWhole) return 'not-whole';
  return amount.rupiah > LARGEST ? 'too-large' : undefined;
}

function isIncome(amount: Amount | undefined): amount is Amount {
  return amount !== undefined && amount.way !== 'out' && amount.rupiah + (amount.isWhole ? 0 : 1) > 0;
}

/** Of a row whose cells have names. @returns nothing for a row where no money came in */
function amountNamed(cells: string[], { credit, amount = -1, way }: Columns): Amount | undefined | 'no-amount' {
  if (credit !== undefined) return creditOf(cells[credit]?.trim() ?? '');
  const read = readAmount(cells[amount] ?? '');
  // Some banks leave the name of the cell behind the amount empty, and write CR or DB into it.
  return read ? { ...read, way: read.way ?? readWay(cells[way ?? amount + 1] ?? '') } : 'no-amount';
}

function creditOf(text: string): Amount | undefined | 'no-amount' {
  return text === '' || text === '-' ? undefined : (readAmount(text) ?? 'no-amount');
}

/** Of a row whose cells have no names: an amount that says which way it went, or what came in beside what went out. */
function amountFound(cells: string[], day: number): Amount | 'no-amount' | 'which-way' {
  const found = cells.flatMap((cell, place) => {
    const amount = place > day && looksLikeMoney(cell) ? readAmount(cell) : undefined;
    return amount ? [{ ...amount, way: amount.way ?? readWay(cells[place + 1] ?? '') }] : [];
  });
  const [first, second] = found;
  if (!first) return 'no-amount';
  const told = found.find(({ way }) => way);
  if (told) return told;
  if (!second) return first;
  // Debit, credit, and perhaps the balance: one of the first two is nothing.
  if (first.rupiah === 0) return second;
  return second.rupiah === 0 ? { ...first, way: 'out' } : 'which-way';
}

/** A reference or an account number has no separators, and begins with zeros or is long. */
function looksLikeMoney(cell: string): boolean {
  const text = cell.trim();
  return (
    /[.,]\d{2,3}\b/.test(text) || /^(?:rp|idr)/i.test(text) || /^[-+]?(?:0|[1-9]\d{3,8})(?:\s*[a-z]{1,2})?$/i.test(text)
  );
}

function describe(cells: string[], columns: Columns | undefined, today: Date): string {
  const isWords = (cell: string) =>
    /[a-z]/i.test(cell) && !readAmount(cell) && !readWay(cell) && readDay(cell, today) === undefined;
  const chosen = columns?.text.length ? columns.text.map((place) => cells[place] ?? '') : cells.filter(isWords);
  const text = chosen.join(' ').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return text.trim().slice(0, 500);
}
