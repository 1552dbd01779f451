import { type Cell, writeCsv } from '../platform/csv';

/** A table to take away. Nobody keeps a copy on the way: it is of one shop, or of money. */
export function csvFile(name: string, columns: string[], rows: Cell[][]): Response {
  return file(name, 'text/csv; charset=utf-8', writeCsv(columns, rows));
}

/** @param name of the file; letters, digits, dots and hyphens */
export function file(name: string, type: string, body: string | Uint8Array): Response {
  return new Response(body as BodyInit, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
      'Cache-Control': 'no-store',
    },
  });
}
