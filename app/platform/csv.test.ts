import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decodeText, readCsv, readText, signOfHead, writeCsv } from './csv';

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

describe('reading', () => {
  const rows = (text: string) => readCsv(text, signOfHead).map(({ cells, line }) => [line, ...cells]);

  test.each([';', ',', '\t'])('cells are apart by %j, whatever else stands in the texts', (sign) => {
    const text =
      ['nama', 'harga', 'cerita'].join(sign) +
      '\r\n\r\n' +
      ['Kopi', '25.000', '"Enak; segar, wangi\nsekali"'].join(sign) +
      '\n' +
      ['Teh', '1', ''].join(sign);
    expect(rows(`\uFEFF${text}`)).toEqual([
      [1, 'nama', 'harga', 'cerita'],
      [3, 'Kopi', '25.000', 'Enak; segar, wangi\nsekali'],
      [5, 'Teh', '1', ''],
    ]);
  });

  test('what was written is read again as it was, formulas too', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .tuple(fc.constantFrom('', "'", '-', "'-", "''="), fc.string())
            .map((parts) => parts.join(''))
            .filter((text) => !text.includes('\r')),
          { minLength: 1 },
        ),
        (texts) => {
          const [, ...back] = readCsv(
            writeCsv(
              ['x', 'y'],
              texts.map((text) => ['!', text]),
            ),
            signOfHead,
          );
          expect(back.map(({ cells }) => readText(cells[1]!))).toEqual(texts);
        },
      ),
    );
  });

  test('files of older programs are read in their own letters', () => {
    expect(decodeText(new TextEncoder().encode('Café – Rp'))).toBe('Café – Rp');
    expect(decodeText(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96]))).toBe('Café –');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x43, 0, 0xe9, 0]))).toBe('Cé');
  });
});
