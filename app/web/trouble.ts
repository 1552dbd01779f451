import { log } from '../platform/log';

const unreachable = new Set([
  'P1001', // cannot reach the server
  'P1002', // it did not answer in time
  'P1017', // it closed the connection
  'P2024', // no connection became free in time
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '53300', // too_many_connections
]);

type Failure = { code?: unknown; message?: unknown; cause?: unknown; meta?: { driverAdapterError?: unknown } };

/** Whether a failure means that the database is out of reach for the moment, rather than that we asked it something wrong. */
export function isDatabaseDown(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, message, cause, meta } = error as Failure;
  if (typeof code === 'string' && unreachable.has(code)) return true;
  if (/connection terminated|server closed the connection|DatabaseNotReachable|ConnectionClosed/i.test(String(message)))
    return true;
  return isDatabaseDown(cause, depth + 1) || isDatabaseDown(meta?.driverAdapterError, depth + 1);
}

/** Writes down a failure under the number that its page shows. */
export function report(error: unknown, requestId: string) {
  log.error({ err: error, requestId }, 'a page failed');
}
