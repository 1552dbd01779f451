import type { RequestHandler } from 'express';

/** For pages whose address is the key to them: it is told to no other site and kept by no search engine (ASVS 14.2.1). */
export function secretPages(): RequestHandler {
  return (_, response, next) => {
    response.set({ 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' });
    next();
  };
}
