import PDFDocument from 'pdfkit';
import { paperFont, printable } from '../platform/fonts';
import type { LabelSheet, SlipSheet } from '../ui/parcelSheets';
import { file } from './files';

const EDGE = 18; // points, of an A6 sheet of 298 by 420
const WIDTH = 297.64 - 2 * EDGE;
const QR = 76; // points: about 27 mm, read at arm's length
const QUANTITY = 34;

type Papers = { label: LabelSheet; slip: SlipSheet };

/** Labels and packing slips as one PDF: of each order the label first, then what goes in. */
export async function parcelFile(name: string, papers: Papers[]): Promise<Response> {
  return file(name, 'application/pdf', await drawParcels(papers));
}

async function drawParcels(papers: Papers[]): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A6',
    margin: EDGE,
    font: '',
    autoFirstPage: false,
    info: { Author: 'Sepucuk' },
  });
  for (const weight of ['regular', 'bold'] as const) pdf.registerFont(weight, paperFont(weight));
  const parts: Buffer[] = [];
  const drawn = new Promise<Buffer>((done, fail) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => done(Buffer.concat(parts)));
    pdf.on('error', fail);
  });
  for (const { label, slip } of papers) {
    pdf.addPage();
    drawLabel(pdf, label);
    pdf.addPage();
    drawSlip(pdf, slip);
  }
  pdf.end();
  return drawn;
}

function drawLabel(pdf: PDFKit.PDFDocument, label: LabelSheet) {
  const beside = WIDTH - QR - 8;
  drawQrCode(pdf, label.qr);
  write(pdf, 'bold', 15, label.way, beside);
  write(pdf, 'regular', 9, label.weight, beside);
  write(pdf, 'bold', 11, label.number, beside);
  pdf.y = Math.max(pdf.y, EDGE + QR) + 6;
  if (label.cash) drawCash(pdf, label.cash);
  drawParty(pdf, label.to, 15);
  rule(pdf);
  drawParty(pdf, label.from, 10);
}

function drawParty(pdf: PDFKit.PDFDocument, { title, name, lines }: LabelSheet['to'], size: number) {
  write(pdf, 'regular', 8, title);
  write(pdf, 'bold', size, name);
  for (const line of lines.filter(Boolean)) write(pdf, 'regular', Math.max(size - 3, 9), line);
}

/** Nobody shall overlook it: it stands in a frame, right above the address. */
function drawCash(pdf: PDFKit.PDFDocument, cash: string) {
  const top = pdf.y;
  pdf.font('bold').fontSize(14).fillColor('#000');
  pdf.text(printable(cash), EDGE + 6, top + 6, { width: WIDTH - 12 });
  pdf
    .lineWidth(1.5)
    .rect(EDGE, top, WIDTH, pdf.y - top + 4)
    .stroke('#000');
  pdf.y += 12;
}

function drawQrCode(pdf: PDFKit.PDFDocument, { size, path }: LabelSheet['qr']) {
  pdf
    .save()
    .translate(EDGE + WIDTH - QR, EDGE)
    .scale(QR / size);
  pdf.path(path).fill('#000').restore();
}

function drawSlip(pdf: PDFKit.PDFDocument, slip: SlipSheet) {
  write(pdf, 'bold', 15, slip.title);
  write(pdf, 'bold', 10, slip.number);
  write(pdf, 'regular', 9, slip.from);
  write(pdf, 'regular', 9, slip.to);
  rule(pdf);
  for (const row of slip.rows) drawRow(pdf, row);
  rule(pdf);
  if (slip.card) write(pdf, 'regular', 11, slip.card);
  write(pdf, 'regular', 9, slip.thanks);
}

function drawRow(pdf: PDFKit.PDFDocument, { quantity, goods, detail }: SlipSheet['rows'][number]) {
  const beside = WIDTH - QUANTITY;
  const height = pdf
    .font('regular')
    .fontSize(10)
    .heightOfString(printable(`${goods}\n${detail}`), { width: beside });
  if (pdf.y + height > pdf.page.height - EDGE) pdf.addPage();
  const top = pdf.y;
  pdf.font('bold').fontSize(10).fillColor('#000').text(quantity, EDGE, top, { width: QUANTITY });
  pdf.font('regular').text(printable(goods), EDGE + QUANTITY, top, { width: beside });
  if (detail)
    pdf
      .fontSize(8.5)
      .fillColor('#555')
      .text(printable(detail), EDGE + QUANTITY, undefined, { width: beside });
  pdf.fillColor('#000');
  pdf.y += 4;
}

function rule(pdf: PDFKit.PDFDocument) {
  pdf.y += 4;
  pdf
    .lineWidth(0.5)
    .moveTo(EDGE, pdf.y)
    .lineTo(EDGE + WIDTH, pdf.y)
    .stroke('#bbb');
  pdf.y += 8;
}

function write(pdf: PDFKit.PDFDocument, weight: 'regular' | 'bold', size: number, text: string, width = WIDTH) {
  pdf.font(weight).fontSize(size).fillColor('#000').text(printable(text), EDGE, pdf.y, { width });
}
