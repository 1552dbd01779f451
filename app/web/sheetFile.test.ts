import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Sheet } from '../ui/sheet';
import { drawSheet } from './sheetFile';

const sheet: Sheet = {
  title: 'Faktur',
  number: 'FK-2026-000001',
  facts: [{ name: 'Penjual', value: 'Ćevap & Şirin – «Ngọc» ₫' }],
  table: { columns: ['Barang', 'Bersama'], figures: 1, rows: [['Kopi “Kerinci” ½ kg…', '−Rp45.000']] },
  sums: [{ name: 'Seluruhnya', value: 'Rp45.000', total: true }],
  paragraphs: ['Zażółć gęślą jaźń, 咖啡 ☕', 'baris satu\nbaris dua'],
};

/** All streams of a file, opened, as text of one byte a sign. */
function streamsOf(file: string): string[] {
  return [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, bytes]) => {
    try {
      return [inflateSync(Buffer.from(bytes!, 'latin1')).toString('latin1')];
    } catch {
      return []; // not compressed, or a picture
    }
  });
}

const signsOf = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What each code of a font stands for, as whoever copies text out of the file reads it (ISO 32000, 9.10.3). */
function meaningsOf(map: string): Map<number, string> {
  const known = new Map<number, string>();
  for (const [, first, list] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi))
    [...list!.matchAll(/<([0-9a-f]*)>/gi)].forEach(([, hex], place) => {
      known.set(Number.parseInt(first!, 16) + place, signsOf(hex!));
    });
  return known;
}

/** The text of the file, font by font: the letters in each of its fonts have codes of their own. */
function readIn(streams: string[], map: Map<number, string>): string {
  const drawn = streams.filter((stream) => stream.includes('BT')).join('');
  return [...drawn.matchAll(/<([0-9a-f]+)>/gi)]
    .flatMap(([, hex]) => hex!.match(/.{4}/g)!.map((code) => map.get(Number.parseInt(code, 16)) ?? ''))
    .join('');
}

test('a paper brings our letters along, also those beyond Western Europe, and its text can be copied out', async () => {
  const file = (await drawSheet(sheet)).toString('latin1');
  expect(file.match(/\/FontFile2 /g)).toHaveLength(2);
  expect(file).toContain('PlusJakartaSans-Regular');
  expect(file).toContain('PlusJakartaSans-Bold');
  expect(file).not.toContain('Helvetica');

  const streams = streamsOf(file);
  const [regular, bold] = streams
    .filter((stream) => stream.includes('beginbfrange'))
    .map(meaningsOf)
    .toSorted((a, b) => b.size - a.size);
  const text = readIn(streams, regular!);
  for (const said of ['Ćevap & Şirin – «Ngọc» ₫', '“Kerinci” ½ kg…', '−Rp45.000', 'Zażółć gęślą jaźń', 'baris dua'])
    expect(text).toContain(said);
  expect(readIn(streams, bold!)).toContain('Faktur');
});

test('a sign that our letters do not have is a question mark, and no gap', async () => {
  const file = (await drawSheet(sheet)).toString('latin1');
  const streams = streamsOf(file);
  const maps = streams.filter((stream) => stream.includes('beginbfrange')).map(meaningsOf);
  const [regular] = maps.toSorted((a, b) => b.size - a.size);
  expect(readIn(streams, regular!)).toContain('jaźń, ?? ?');
});

test('only the letters that are used go along', async () => {
  expect((await drawSheet(sheet)).length).toBeLessThan(60_000);
});
