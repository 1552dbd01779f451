import QRCode from 'qrcode';

/** The dark squares of a QR code as one path, in a square of `size` by `size`, its quiet edge included. */
export type QrDrawing = { size: number; path: string };

const EDGE = 4; // squares, as ISO/IEC 18004 asks for

/** Draws a text as a QR code. Level M: a phone still reads it from a scratched screen. */
export function drawQr(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const places = Array.from({ length: modules.size }, (_, place) => place);
  const squares = places.flatMap((y) =>
    places.flatMap((x) => (modules.get(y, x) ? [`M${x + EDGE} ${y + EDGE}h1v1h-1z`] : [])),
  );
  return { size: modules.size + 2 * EDGE, path: squares.join('') };
}
