import { dayInWib } from '../calendar';
import type { Rupiah } from '../money';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const OTHER_NAMES: Record<string, string> = { may: 'mei', aug: 'agu', ags: 'agu', oct: 'okt', dec: 'des' };

const DAY = 24 * 60 * 60 * 1000; // ms

/**
 * A day as banks write it, without or with the time behind it: 24/11/2026, 24/11/26, 24/11, 2026-11-24, 24-Nov-26,
 * 24 November 2026. Without a year it is the latest such day that has been.
 *
 * @returns as 2026-11-24; nothing where it is no day
 */
export function readDay(text: string, today: Date): string | undefined {
  const clean = text.trim().replace(/^'/, '');
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(clean);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const figures = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?=$|\s)/.exec(clean);
  if (figures) return figures[3] ? dayOf(figures[3], figures[2]!, figures[1]!) : latest(figures, today);
  const named = /^(\d{1,2})[-/\s]([a-z]{3})[a-z]*[-/\s](\d{4}|\d{2})(?=$|\s)/i.exec(clean);
  return named ? dayOf(named[3]!, monthOf(named[2]!), named[1]!) : undefined;
}

function monthOf(name: string): string {
  const short = name.toLowerCase();
  return String(MONTHS.indexOf(OTHER_NAMES[short] ?? short) + 1);
}

function latest(figures: RegExpExecArray, today: Date): string | undefined {
  const tomorrow = dayInWib(new Date(today.getTime() + DAY));
  const year = Number(tomorrow.slice(0, 4));
  const day = dayOf(String(year), figures[2]!, figures[1]!);
  return day && day > tomorrow ? dayOf(String(year - 1), figures[2]!, figures[1]!) : day;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const written = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  // 31 February becomes a day in March, or none at all.
  return moment.getTime() && moment.toISOString().startsWith(written) ? written : undefined;
}

/** An amount as it stands in a cell. `way` where the cell itself says whether it came in or went out. */
export type Amount = { rupiah: Rupiah; way?: 'in' | 'out'; isWhole: boolean };

const LONGEST = 40; // characters of an amount, with currency and sign

const IN = /(?:^|[\s\d])(?:cr|c|k|kr|kredit|credit)\.?$/i;
const OUT = /(?:^|[\s\d])(?:db|dr|d|debit|debet)\.?$/i;

/**
 * An amount as banks write it: 1.250.000,00 and 1,250,000.00 and 1250000, with Rp or IDR before it, with CR or DB, a sign
 * or brackets around it.
 *
 * @returns nothing where it is no amount
 */
export function readAmount(text: string): Amount | undefined {
  const clean = text.trim().replace(/^'/, '');
  if (clean.length > LONGEST) return undefined;
  const figures = clean
    .replace(/^[-+(\s]*(?:rp|idr)?\.?\s*/i, '')
    .replace(/[\s)]*(?:cr|c|k|kr|kredit|credit|db|dr|d|debit|debet)?\.?$/i, '')
    .replace(/[-+)\s]+$/, '');
  const parts =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(figures) ??
    /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(figures);
  if (!parts) return undefined;
  const rupiah = Number(parts[1]!.replace(/\D/g, ''));
  return { rupiah, way: wayOf(clean), isWhole: Number(parts[2] ?? 0) === 0 };
}

function wayOf(text: string): Amount['way'] {
  if (/^[-(]/.test(text) || /-$/.test(text) || OUT.test(text)) return 'out';
  return IN.test(text) || text.startsWith('+') ? 'in' : undefined;
}

/** A cell that says nothing but which way the money went. */
export function readWay(cell: string): Amount['way'] {
  const word = cell.trim();
  if (/^(?:db|dr|d|debit|debet)\.?$/i.test(word)) return 'out';
  return /^(?:cr|c|k|kr|kredit|credit)\.?$/i.test(word) ? 'in' : undefined;
}
