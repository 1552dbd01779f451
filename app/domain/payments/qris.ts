import { config } from '../../platform/config';
import { drawQr, type QrDrawing } from '../../platform/qr';

/** Whether the platform has a QRIS to be paid at; where shops are paid themselves, each has its own or refuses. */
export function takesQris(): boolean {
  return config.MONEY_MODE === 'direct' || config.qris !== undefined;
}

/** The platform's QRIS, to be scanned from the screen. It holds no amount: the buyer types it. */
export function qrisCode(): QrDrawing | undefined {
  return config.qris === undefined ? undefined : drawQr(config.qris);
}
