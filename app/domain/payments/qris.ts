import { config } from '../../platform/config';
import { drawQr, type QrDrawing } from '../../platform/qr';

/** Whether the platform has a QRIS to be paid at. */
export function takesQris(): boolean {
  return config.qris !== undefined;
}

/** The platform's QRIS, to be scanned from the screen. It holds no amount: the buyer types it. */
export function qrisCode(): QrDrawing | undefined {
  return config.qris === undefined ? undefined : drawQr(config.qris);
}
