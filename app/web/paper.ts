import PDFDocument from 'pdfkit';
import { paperFont } from '../platform/fonts';

/** An A4 sheet in points. */
export const A4 = { width: 595.28, height: 841.89 };

/** Draws on A4 in our own letters, of which those that it uses go along. */
export async function drawPaper(
  title: string,
  draw: (paper: PDFKit.PDFDocument) => void | Promise<void>,
): Promise<Buffer> {
  const info = { Title: title, Author: 'Sepucuk' };
  const paper = new PDFDocument({ size: 'A4', margin: 0, info, font: '', autoFirstPage: false });
  for (const weight of ['regular', 'bold', 'heavy'] as const) paper.registerFont(weight, paperFont(weight));
  const parts: Buffer[] = [];
  const drawn = new Promise<Buffer>((done, fail) => {
    paper.on('data', (part: Buffer) => parts.push(part));
    paper.on('end', () => done(Buffer.concat(parts)));
    paper.on('error', fail);
  });
  await draw(paper);
  paper.end();
  return drawn;
}

/** A QR code of that many points. */
export function drawQrOn(
  paper: PDFKit.PDFDocument,
  { size, path }: { size: number; path: string },
  at: { left: number; top: number; side: number },
) {
  paper
    .save()
    .translate(at.left, at.top)
    .scale(at.side / size);
  paper.path(path).fill('#000').restore();
}
