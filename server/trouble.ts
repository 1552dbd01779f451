import type { ErrorRequestHandler } from 'express';
import { log } from '../app/platform/log';
import { calmPage } from './calmPage';

/** The last resort: what nobody caught becomes a calm page with a request id, and a line in the log. */
export function trouble(): ErrorRequestHandler {
  return (error, request, response, next) => {
    log.error({ err: error, requestId: request.id }, 'a request failed');
    if (response.headersSent) return next(error);
    const { status } = error as { status?: number };
    calmPage(request, response, status && status >= 400 && status < 500 ? status : 500);
  };
}
