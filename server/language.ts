import { parse } from 'node:querystring';
import type { Request, RequestHandler } from 'express';
import { config } from '../app/platform/config';
import { isLocale, type Locale } from '../app/words/generated/runtime';

const COOKIE = 'PARAGLIDE_LOCALE';
const YEAR = 365 * 24 * 60 * 60; // seconds

/** `?bahasa=` decides, else the cookie, else Indonesian. */
export function language(request: Request): Locale {
  return asked(request) ?? remembered(request) ?? 'id';
}

/** Says in which language the answer is, and remembers the one that was asked for. The cookie is readable by scripts, because pages in the browser speak it as well. */
export function languageCookie(): RequestHandler {
  const secure = config.isHttps ? '; Secure' : '';
  return (request, response, next) => {
    response.setHeader('Content-Language', language(request));
    const locale = asked(request);
    if (locale && locale !== remembered(request))
      response.append('Set-Cookie', `${COOKIE}=${locale}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`);
    next();
  };
}

function asked(request: Request): Locale | undefined {
  const value = parse(request.originalUrl.split('?')[1] ?? '').bahasa;
  return isLocale(value) ? value : undefined;
}

function remembered(request: Request): Locale | undefined {
  const value = new RegExp(`(?:^|; )${COOKIE}=([a-z]+)`).exec(request.headers.cookie ?? '')?.[1];
  return isLocale(value) ? value : undefined;
}
