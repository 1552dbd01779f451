import { readCsv, readText, signOfHead } from '../../platform/csv';
import { type Column, columns, plain, type TableWords, type Typed } from './columns';

/** Rows of one table; more of them are several tables. */
export const MOST_ROWS = 10_000;

/** Of a file: stories have several lines. Millions of them, of which none is a row, would keep everybody waiting while they are read. */
const MOST_LINES = 20 * MOST_ROWS;

const LONGEST = 6_000; // characters that are kept of a cell: more than any may have

/** `number` is the line of the file. */
export type TableRow = { number: number; typed: Typed };

export type Unreadable = { ok: false; why: 'no-columns' | 'no-rows' | 'too-many-rows' };

/** Reads a table of goods, whatever order its columns have. Columns that it does not know are passed over. */
export function readTable(csv: string, words: TableWords): { ok: true; rows: TableRow[] } | Unreadable {
  const text = csv.replace(/^\uFEFF?sep=.\r?\n/i, '').replaceAll('\0', '');
  if (countLines(text) > MOST_LINES) return { ok: false, why: 'too-many-rows' };
  const [head, ...body] = readCsv(text, signOfHead);
  const places = head ? placesOf(head.cells, words) : new Map<Column, number>();
  if (!places.has('name') && !places.has('variantId')) return { ok: false, why: 'no-columns' };
  if (body.length === 0) return { ok: false, why: 'no-rows' };
  if (body.length > MOST_ROWS) return { ok: false, why: 'too-many-rows' };
  return { ok: true, rows: body.map(({ cells, line }) => ({ number: line, typed: typedOf(cells, places) })) };
}

function placesOf(head: string[], words: TableWords): Map<Column, number> {
  const names = head.map(plain);
  const found = columns.map((column) => {
    const known = new Set([column, ...words.columns[column]].map(plain));
    return [column, names.findIndex((name) => known.has(name))] as const;
  });
  return new Map(found.filter(([, place]) => place >= 0));
}

function typedOf(cells: string[], places: Map<Column, number>): Typed {
  const entries = [...places].map(([column, place]) => [column, readText(cells[place] ?? '').trim()] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== '').map(([name, text]) => [name, cut(text)]));
}

/** PostgreSQL keeps no half of a character, and an emoji has two. */
function cut(text: string): string {
  return text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}

function countLines(text: string): number {
  let lines = 0;
  for (const sign of text) if (sign === '\n' || sign === '\r') lines += 1;
  return lines;
}
