import Papa from 'papaparse';

/**
 * What a table program would take for a formula at the beginning of a cell, in the widths in which it takes it
 * (owasp.org/www-community/attacks/CSV_Injection). Papa's own rule lets one through that holds a line break. Apostrophes before it
 * were typed: they get one more, so that what is read again is what was written.
 */
const FORMULA = /^'*(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n])/;

/** One cell. Numbers are written as they are, also those below zero; undefined stays empty. */
export type Cell = string | number | undefined;

/**
 * Writes a table as CSV (RFC 4180). A text that begins like a formula gets an apostrophe before it and stays a text. The
 * mark at the beginning (BOM) tells table programs that it is UTF-8.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const fields = [...columns];
  return `\uFEFF${Papa.unparse({ fields, data: rows.map((row) => [...row]) }, { escapeFormulae: FORMULA })}\r\n`;
}

/** A row of a table; `line` counts from 1, as an editor shows it, `text` is how it is written. */
export type CsvRow = { cells: string[]; line: number; text: string };

/**
 * Reads a table: cells apart by tab, semicolon or comma, with or without quotation marks. Empty rows are left out. A
 * quotation mark that is never closed must not swallow the rest: then each line is a row.
 */
export function readCsv(csv: string, delimiterOf: (lines: string[]) => string = commonSign): CsvRow[] {
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const delimiter = delimiterOf(lines);
  const isSound = Papa.parse(text, { delimiter }).errors.every(({ type }) => type !== 'Quotes');
  const rows = isSound ? rowsOf(text, delimiter) : lines.map(lineOf(delimiter));
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function lineOf(delimiter: string) {
  return (text: string, place: number): CsvRow => {
    const [cells = []] = Papa.parse<string[]>(text, { delimiter }).data;
    return { cells, line: place + 1, text: text.trim() };
  };
}

/** A cell in quotation marks may hold several lines, so that rows are not counted as lines are. */
function rowsOf(text: string, delimiter: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let [start, line] = [0, 1];
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data: cells, meta: { cursor } }) => {
      const written = text.slice(start, cursor);
      rows.push({ cells, line, text: written.trim() });
      line += written.split('\n').length - 1;
      start = cursor;
    },
  });
  return rows;
}

/** The sign that most lines have; a comma is also in amounts, so that the others come first. */
function commonSign(lines: string[]): string {
  const has = (sign: string) => lines.filter((line) => line.split(sign).length > 2).length;
  return ['\t', ';'].find((sign) => has(sign) > 0 && has(sign) >= has(',') / 2) ?? ',';
}

/** The sign that stands between the names of the columns: there it is not in any text yet. */
export function signOfHead(lines: string[]): string {
  const head = lines.find((line) => line.trim() !== '') ?? '';
  const count = (sign: string) => head.split(sign).length;
  return ['\t', ';', ','].toSorted((a, b) => count(b) - count(a))[0]!;
}

/** Takes away the apostrophe that `writeCsv` has put before what looks like a formula. */
export function readText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** The text of a file from a table program: UTF-8, what older ones on Windows write, or what Excel calls Unicode. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** The letters from 0x80 to 0x9f; five of them mean nothing. Node's own decoder takes them for control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => WINDOWS[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}
