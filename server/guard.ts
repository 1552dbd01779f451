import type { Request, RequestHandler } from 'express';
import { config } from '../app/platform/config';
import { calmPage } from './calmPage';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);
const known = new Set([...harmless, 'POST']);
const LARGEST_FORM = 200_000; // bytes, of a form without files; those with files are limited where they are read

const { host } = new URL(config.APP_ORIGIN);

/** Turns away what no browser on our own pages would send, before anything else looks at it. */
export function guard(): RequestHandler {
  return (request, response, next) => {
    const status = refusal(request);
    if (status) return void calmPage(request, response, status);
    // Whatever the sender calls us, Remix hears the configured name: no redirect, link or check may follow a forged one.
    delete request.headers['x-forwarded-host'];
    request.headers.host = host;
    // Pages that tell nobody their address send this (no-referrer); Remix would take it for a foreign origin.
    if (request.headers.origin === 'null') delete request.headers.origin;
    next();
  };
}

/** The status of the answer to a request that may not pass. */
function refusal(request: Request): number | undefined {
  if (!known.has(request.method)) return 405;
  if (!isReadable(request.originalUrl)) return 400;
  if (harmless.has(request.method)) return undefined;
  return isFromOurPages(request) ? lengthRefusal(request) : 403;
}

/** PostgreSQL keeps no NUL in a text, and an address that does not begin with a slash names another server. */
function isReadable(url: string): boolean {
  return url.startsWith('/') && !/%00/i.test(url) && URL.canParse(`${config.APP_ORIGIN}${url}`);
}

/** A write must come from a page of ours. Old browsers do not say where it came from, but name its origin (ASVS 3.5.1). */
function isFromOurPages(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  return site ? site === 'same-origin' : request.get('origin') === config.APP_ORIGIN;
}

function lengthRefusal(request: Request): number | undefined {
  if (request.is('multipart/form-data')) return undefined;
  const length = request.get('content-length');
  if (length === undefined) return request.get('transfer-encoding') ? 411 : undefined;
  return Number(length) > LARGEST_FORM ? 413 : undefined;
}
