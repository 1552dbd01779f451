import PDFDocument from 'pdfkit';
import type { StatementRow } from '../../../domain/ledger';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { cellsOf } from './statementCells';
import { columnNames } from './statementWords';

/** Points, on a sheet of A4 that lies: 842 × 595. */
const EDGE = 36;
const widths = [56, 72, 68, 62, 62, 62, 64, 56, 58, 74, 136];

type Cell = { text: string; align: { x: 'left' | 'right'; y: 'top' } };

/** A month's statement as PDF: one table with its sums, in the letters that every reader of PDF brings along. */
export async function statementPaper(title: string, rows: StatementRow[]): Promise<Buffer> {
  const paper = new PDFDocument({ size: 'A4', layout: 'landscape', margin: EDGE, info: { Title: title } });
  const written = collect(paper);
  paper.font('Helvetica-Bold').fontSize(14).text(printable(title));
  paper.font('Helvetica').fontSize(9).text(printable(m.money_paper_lead())).moveDown();
  paper.fontSize(8);
  const cells = rows.map(cellsOf);
  paper.table({
    columnStyles: widths.map((width) => ({ width })),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#bbb', padding: 4 },
    data: [columnNames(), ...cells, sumsOf(cells)].map((line) => line.map(cellOf)),
  });
  paper.end();
  return written;
}

function sumsOf(cells: (string | number)[][]): (string | number)[] {
  const sum = (place: number) => cells.reduce((total, line) => total + Number(line[place]), 0);
  return [m.money_paper_sum(), '', ...[2, 3, 4, 5, 6, 7, 8, 9].map(sum), ''];
}

function cellOf(value: string | number, place: number): Cell {
  const isAmount = place > 1 && place < 10;
  const text = typeof value === 'number' ? rupiah(value) : value;
  return { text: printable(text), align: { x: isAmount ? 'right' : 'left', y: 'top' } };
}

/** These letters know Western Europe's only, and no minus sign; whatever else stands in a name becomes a question mark. */
function printable(text: string): string {
  return text.replaceAll('−', '-').replace(/[^\u0020-\u007e\u00a0-\u00ff·]/g, '?');
}

function collect(paper: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((done, fail) => {
    paper.on('data', (part: Buffer) => parts.push(part));
    paper.on('end', () => done(Buffer.concat(parts)));
    paper.on('error', fail);
  });
}
