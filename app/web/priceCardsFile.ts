import { printable } from '../platform/fonts';
import { drawQr } from '../platform/qr';
import { file } from './files';
import { A4, drawPaper, drawQrOn } from './paper';

/** What a card says: all of it written out. */
export type PriceCard = { name: string; price: string; variant: string; origin: string; shop: string; address: string };

const ACROSS = 2;
const DOWN = 4;
/** Cards on one sheet. */
export const CARDS_A_SHEET = ACROSS * DOWN;
const EDGE = 24; // points around the sheet
const CARD = { width: (A4.width - 2 * EDGE) / ACROSS, height: (A4.height - 2 * EDGE) / DOWN };
const INSET = 14;
const QR = 78; // about 27 mm

/** Price cards as PDF, eight to a sheet, with lines to cut along. */
export async function priceCardsFile(name: string, title: string, cards: PriceCard[]): Promise<Response> {
  return file(name, 'application/pdf', await drawPriceCards(title, cards));
}

function drawPriceCards(title: string, cards: PriceCard[]): Promise<Buffer> {
  return drawPaper(title, (paper) => {
    for (const [place, card] of cards.entries()) {
      const spot = place % CARDS_A_SHEET;
      if (spot === 0) paper.addPage();
      drawCard(paper, card, {
        left: EDGE + (spot % ACROSS) * CARD.width,
        top: EDGE + Math.floor(spot / ACROSS) * CARD.height,
      });
    }
  });
}

function drawCard(paper: PDFKit.PDFDocument, card: PriceCard, { left, top }: { left: number; top: number }) {
  paper.lineWidth(0.5).dash(3, { space: 3 }).rect(left, top, CARD.width, CARD.height).stroke('#999').undash();
  const width = CARD.width - 2 * INSET;
  const write = (font: string, size: number, text: string, at: { top: number; width: number; height: number }) =>
    paper
      .font(font)
      .fontSize(size)
      .text(printable(text), left + INSET, at.top, { ...at, ellipsis: true });
  paper.fillColor('#23180f');
  write('bold', 15, card.name, { top: top + INSET, width, height: 40 });
  const beside = width - QR - 8;
  const low = top + CARD.height - INSET - QR;
  paper.fillColor('#9b2226');
  write('heavy', 25, card.price, { top: low - 8, width: beside, height: 34 });
  paper.fillColor('#66564a');
  write('regular', 10, card.variant, { top: low + 26, width: beside, height: 14 });
  write('regular', 9, card.origin, { top: low + 42, width: beside, height: 24 });
  write('regular', 9, card.shop, { top: low + 66, width: beside, height: 12 });
  drawQrOn(paper, drawQr(card.address), { left: left + CARD.width - INSET - QR, top: low, side: QR });
}
