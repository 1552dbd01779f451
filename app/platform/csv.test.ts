import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeCsv } from './csv';

test.each(['=1+1', '+62', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=1\n2', '＝1', '"=1"'])(
  'a text that begins like a formula stays a text: %j',
  (text) => {
    const [, cell] = read(writeCsv(['a'], [[text]]));
    expect(cell![0]).toMatch(/^['"]/);
    expect(cell![0]!.replace(/^'/, '')).toBe(text);
  },
);

test('every other text, and every number, comes back as it was', () => {
  const harmless = fc.string().filter((text) => /^[\w"',;. ]*$/.test(text) && text.trim() !== '');
  fc.assert(
    fc.property(fc.array(fc.tuple(harmless, fc.integer()), { minLength: 1 }), (rows) => {
      const back = read(writeCsv(['text', 'number'], rows)).slice(1);
      expect(back).toEqual(rows.map(([text, number]) => [text, String(number)]));
    }),
  );
});

test('no text whatever reaches a table program as a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [, row] = read(writeCsv(['a', 'b'], [[text, 1]]));
      expect(row![0]).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

function read(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy', delimiter: ',' }).data;
}
