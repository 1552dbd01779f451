import { printable } from '../platform/fonts';
import { drawPng } from '../platform/images';
import { drawQr } from '../platform/qr';
import { file } from './files';
import { A4, drawPaper, drawQrOn } from './paper';

/** What a poster says. */
export type Poster = { shop: string; makes: string; place: string; scan: string; address: string };

const EDGE = 56; // points
const WIDTH = A4.width - 2 * EDGE;
const BAND = 170; // height of the cloth
const QR = 270;

/** The poster of a shop as PDF. `cloth`: a drawing of our own that fills a band of 3.5 to 1. */
export async function posterFile(name: string, poster: Poster, cloth: string): Promise<Response> {
  return file(name, 'application/pdf', await drawPoster(poster, cloth));
}

export function drawPoster({ shop, makes, place, scan, address }: Poster, cloth: string): Promise<Buffer> {
  return drawPaper(shop, async (paper) => {
    const band = await drawPng(cloth);
    paper.addPage();
    paper.image(band, 0, 0, { width: A4.width, height: BAND });
    const write = (font: string, size: number, text: string, colour: string) =>
      paper.font(font).fontSize(size).fillColor(colour).text(printable(text), EDGE, paper.y, {
        width: WIDTH,
        align: 'center',
      });
    paper.y = BAND + 36;
    write('heavy', sizeFor(paper, shop), shop, '#9b2226');
    paper.y += 8;
    write('regular', 18, makes, '#23180f');
    write('regular', 14, place, '#66564a');
    const top = Math.min(paper.y + 18, A4.height - QR - 130);
    drawQrOn(paper, drawQr(address), { left: (A4.width - QR) / 2, top, side: QR });
    paper.y = top + QR + 6;
    write('bold', 20, scan, '#23180f');
    write('regular', 12, address.replace(/^https?:\/\//, ''), '#66564a');
    paper.y = A4.height - 48;
    write('heavy', 14, 'Sepucuk', '#9b2226');
  });
}

/** The largest in which a name stands on two lines. */
function sizeFor(paper: PDFKit.PDFDocument, name: string): number {
  const sizes = [48, 40, 34, 28];
  const lines = (size: number) =>
    paper.font('heavy').fontSize(size).heightOfString(printable(name), { width: WIDTH }) / (size * 1.26);
  return sizes.find((size) => lines(size) < 2.5) ?? 24;
}
