import { describe, expect, test } from 'vitest';
import { readAmount, readDay } from './cells';
import { readRows } from './readRows';

const today = new Date('2026-11-26T03:00:00Z');

describe('days', () => {
  test.each([
    ['24/11/2026', '2026-11-24'],
    ['24/11/26', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ["'24/11", '2026-11-24'],
    ['31/12', '2025-12-31'], // the last one that has been
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24T10:15:00', '2026-11-24'],
    ['24/11/2026 10:15:22', '2026-11-24'],
    ['24-Nov-26', '2026-11-24'],
    ['5-Agu-2026', '2026-08-05'],
    ['05 August 2026', '2026-08-05'],
    ['1 Mei 2026', '2026-05-01'],
    ['1 Desember 2025', '2025-12-01'],
    ['31/02/2026', undefined],
    ['24/13/2026', undefined],
    ['PEND', undefined],
    ['1.250.000,00', undefined],
    ['SP-10042', undefined],
    ['', undefined],
  ])('%j is %j', (text, day) => {
    expect(readDay(text, today)).toBe(day);
  });
});

describe('amounts', () => {
  test.each([
    ['1.250.000,00', 1_250_000, undefined],
    ['1,250,000.00', 1_250_000, undefined],
    ['1,250,000.00 CR', 1_250_000, 'in'],
    ['1.250.000,00DB', 1_250_000, 'out'],
    ['1250000', 1_250_000, undefined],
    ['1250000.00', 1_250_000, undefined],
    ['Rp1.250.000', 1_250_000, undefined],
    ['Rp 45.000,-', undefined, undefined],
    ['IDR 1,250,000.00', 1_250_000, undefined],
    ['+1.250.000', 1_250_000, 'in'],
    ['-1.250.000,00', 1_250_000, 'out'],
    ['(1,250,000.00)', 1_250_000, 'out'],
    ['1.250.000,00 K', 1_250_000, 'in'],
    ['1.250.000,00 D', 1_250_000, 'out'],
    ['45.000', 45_000, undefined],
    ['0,00', 0, undefined],
    ['12.34.56', undefined, undefined],
    ['1.25.000', undefined, undefined],
    ['24/11/2026', undefined, undefined],
    ['DEWI', undefined, undefined],
    ['', undefined, undefined],
  ])('%j is %j, %j', (text, rupiah, way) => {
    expect(readAmount(text)).toEqual(rupiah === undefined ? undefined : { rupiah, way, isWhole: true });
  });

  test('cents are seen', () => {
    expect(readAmount('1,234.56')).toEqual({ rupiah: 1234, way: undefined, isWhole: false });
  });
});

const dewi = { day: '2026-11-24', amount: 1_250_000, description: 'TRSF DARI DEWI SP-10042' };

describe('what banks export', () => {
  test.each([
    [
      'one amount with CR or DB, a preamble, and a balance below',
      [
        'No. rekening : 0012345678',
        'Periode : 01/11/2026 - 26/11/2026',
        '',
        'Tanggal Transaksi,Keterangan,Cabang,Jumlah,Saldo',
        `'24/11,TRSF DARI DEWI SP-10042,'0000,"1,250,000.00 CR","5,000,000.00"`,
        `'24/11,BIAYA ADM,'0000,"15,000.00 DB","4,985,000.00"`,
        'Saldo Awal,,,"3,750,000.00"',
      ],
    ],
    [
      'one amount, and CR or DB in a cell without a name',
      [
        'Date,Description,Amount,,Balance',
        '24/11/2026,TRSF DARI DEWI SP-10042,1250000.00,CR,5000000.00',
        '24/11/2026,BIAYA,15000.00,DB,1',
      ],
    ],
    [
      'what went out and what came in apart, by semicolons',
      [
        'Tanggal;Uraian;Debet;Kredit;Saldo',
        '24-Nov-26;TRSF DARI DEWI SP-10042;0,00;1.250.000,00;5.000.000,00',
        '24-Nov-26;TARIK TUNAI;500.000,00;0,00;4.500.000,00',
      ],
    ],
    [
      'the same, empty where nothing moved, by tabs',
      [
        'Posting Date\tRemark\tDebit\tCredit',
        '2026-11-24 10:15:22\tTRSF DARI DEWI SP-10042\t\t1,250,000.00',
        '2026-11-24\tBIAYA\t15,000.00\t-',
      ],
    ],
    [
      'an amount and its kind',
      ['Tanggal,Keterangan,Jenis,Nominal', '24/11/2026,TRSF DARI DEWI SP-10042,K,1250000', '24/11/2026,BIAYA,D,15000'],
    ],
    [
      'without names, CR behind',
      ['24/11/2026;TRSF DARI DEWI SP-10042;1.250.000,00;CR', '24/11/2026;BIAYA;15.000,00;DB'],
    ],
    [
      'without names, what went out and what came in apart',
      [
        '24/11/2026\tTRSF DARI DEWI SP-10042\t0,00\t1.250.000,00\t9.000.000,00',
        '24/11/2026\tBIAYA\t15.000,00\t0,00\t8.985.000,00',
      ],
    ],
    ['without names, with a sign', ['24/11/2026,TRSF DARI DEWI SP-10042,1250000', '24/11/2026,BIAYA,-15000']],
    [
      'lines of Windows, and a mark before them',
      ['\uFEFFTanggal,Keterangan,Kredit,Debit\r', '24/11/2026,TRSF DARI DEWI SP-10042,1250000,0\r'],
    ],
    ['a text over two lines', ['Tanggal,Keterangan,Debit,Kredit', '24/11/2026,"TRSF DARI DEWI', 'SP-10042",0,1250000']],
  ])('%s', (_, lines) => {
    expect(readRows(lines.join('\n'), today)).toEqual({ incomes: [dewi], problems: [] });
  });
});

test('what cannot be understood is told by line, and stops nothing', () => {
  const csv = [
    'Tanggal,Keterangan,Jumlah,Saldo',
    'PEND,TRSF DARI BUDI,"10,000.00 CR",',
    '31/02/2026,TRSF DARI SITI,"10,000.00 CR",',
    '24/11/2026,BUNGA,"1,234.56 CR",',
    '24/11/2026,TRSF,sepuluh ribu,',
    '24/11/2026,SALAH KETIK,"9,999,999,999.00 CR",',
    '',
    '24/11/2026,TRSF DARI DEWI SP-10042,"1,250,000.00 CR",',
  ].join('\n');
  const { incomes, problems } = readRows(csv, today);

  expect(incomes).toEqual([dewi]);
  expect(problems.map(({ line, why }) => [line, why])).toEqual([
    [2, 'pending'],
    [3, 'no-day'],
    [4, 'not-whole'],
    [5, 'no-amount'],
    [6, 'too-large'],
  ]);
});

test('two amounts that both may be it are not guessed', () => {
  const { incomes, problems } = readRows('24/11/2026;TRSF;15.000,00;1.250.000,00', today);
  expect(incomes).toEqual([]);
  expect(problems).toMatchObject([{ line: 1, why: 'which-way' }]);
});

test('a quotation mark that is never closed costs one line, not the rest', () => {
  const { incomes, problems } = readRows('24/11/2026,"TRSF,10000\n24/11/2026,TRSF DARI DEWI SP-10042,1250000', today);
  expect(incomes).toEqual([dewi]);
  expect(problems).toMatchObject([{ line: 1 }]);
});

test.each(['', '\n\n', 'halo', ',,,;;\t', '"', '\0'])('%j holds nothing, and breaks nothing', (csv) => {
  expect(readRows(csv, today).incomes).toEqual([]);
});
