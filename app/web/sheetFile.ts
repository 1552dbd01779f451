import PDFDocument from 'pdfkit';
import { paperFont, printable } from '../platform/fonts';
import type { Sheet } from '../ui/sheet';
import { file } from './files';

const EDGE = 56; // points, of an A4 sheet of 595 by 842
const WIDTH = 595.28 - 2 * EDGE;
const NAMES = 130; // points for the names of facts
const FIGURES: PDFKit.Mixins.OpenTypeFeatures[] = ['tnum']; // of one width, so that sums stand in line
const FIGURE = 80; // points for a column of figures

/** A paper as PDF, to take away. */
export async function sheetFile(sheet: Sheet): Promise<Response> {
  return file(`${sheet.number}.pdf`, 'application/pdf', await drawSheet(sheet));
}

/** Draws a paper on A4 in our own letters, of which those that it uses go along. */
export async function drawSheet({ title, number, facts, table, sums, paragraphs }: Sheet): Promise<Buffer> {
  const info = { Title: `${title} ${number}`, Author: 'Sepucuk' };
  const paper = new PDFDocument({ size: 'A4', margin: EDGE, info, font: '' });
  for (const weight of ['regular', 'bold'] as const) paper.registerFont(weight, paperFont(weight));
  const drawn = collect(paper);
  paper.font('regular').fontSize(9).fillColor('#555').text('Sepucuk');
  paper.font('bold').fontSize(18).fillColor('#000').text(printable(title)).moveDown(0.5);
  paper.font('regular').fontSize(10);
  drawFacts(paper, facts);
  if (table) drawTable(paper, table);
  drawSums(paper, sums);
  for (const paragraph of paragraphs) paper.moveDown(0.8).text(printable(paragraph), EDGE, undefined, { width: WIDTH });
  paper.end();
  return drawn;
}

function drawFacts(paper: PDFKit.PDFDocument, facts: Sheet['facts']) {
  if (facts.length === 0) return;
  paper.table({
    columnStyles: [{ width: NAMES }, { width: WIDTH - NAMES }],
    defaultStyle: { border: false, padding: [2, 4, 2, 0] },
    data: facts.map(({ name, value }) => [{ text: printable(name), textColor: '#555' }, printable(value)]),
  });
  paper.moveDown(0.8);
}

function drawTable(paper: PDFKit.PDFDocument, { columns, figures, rows }: NonNullable<Sheet['table']>) {
  const isFigure = (place: number) => place >= columns.length - figures;
  const words = (WIDTH - figures * FIGURE) / (columns.length - figures);
  const cell = (text: string, place: number) => ({
    text: printable(text),
    align: { x: isFigure(place) ? ('right' as const) : ('left' as const), y: 'top' as const },
    ...(isFigure(place) && { textOptions: { features: FIGURES } }),
  });
  paper.table({
    columnStyles: columns.map((_, place) => ({ width: isFigure(place) ? FIGURE : words })),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#bbb', padding: 4 },
    data: [columns, ...rows].map((line) => line.map(cell)),
  });
  paper.moveDown(0.8);
}

function drawSums(paper: PDFKit.PDFDocument, sums: Sheet['sums']) {
  for (const { name, value, total } of sums) {
    paper.font(total ? 'bold' : 'regular');
    const y = paper.y;
    paper.text(printable(name), EDGE, y, { width: WIDTH - 2 * FIGURE });
    const below = paper.y;
    paper.text(printable(value), EDGE + WIDTH - 2 * FIGURE, y, {
      width: 2 * FIGURE,
      align: 'right',
      features: FIGURES,
    });
    paper.y = Math.max(below, paper.y) + 3;
  }
  paper.font('regular');
  paper.x = EDGE;
}

function collect(paper: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((done, fail) => {
    paper.on('data', (part: Buffer) => parts.push(part));
    paper.on('end', () => done(Buffer.concat(parts)));
    paper.on('error', fail);
  });
}
