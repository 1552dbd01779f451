import Papa from 'papaparse';

/**
 * What a table program would take for a formula at the beginning of a cell, in the widths in which it takes it
 * (owasp.org/www-community/attacks/CSV_Injection). Papa's own rule lets one through that holds a line break.
 */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

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
