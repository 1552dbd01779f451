import { drawPng } from '../platform/images';
import { drawQr, type QrDrawing } from '../platform/qr';

const SIDE = 1024; // pixels: a hand wide on paper

/** A QR code as a picture to take away. */
export function qrPicture(text: string): Promise<Buffer> {
  const { size, path } = drawQr(text);
  return drawPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`,
  );
}

/** The same for a page to draw. */
export function qrOf(text: string): QrDrawing {
  return drawQr(text);
}
