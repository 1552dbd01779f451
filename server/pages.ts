import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import type { RequestHandler, Response } from 'express';
import { config } from '../app/platform/config';
import { visitorOf } from '../app/web/visitor';
import { paraglideMiddleware } from '../app/words/generated/server';
import { inEnglish } from './inEnglish';
import { language } from './language';

type Build = ServerBuild | (() => Promise<ServerBuild>);

/** Remix, told who asks and in which language. Only while one works on the pages may they show what broke. */
export function pages(build: Build, isDevelopment: boolean): RequestHandler {
  const handlerOf = (build: Build) =>
    createRequestHandler({
      build,
      mode: isDevelopment ? 'development' : 'production',
      getLoadContext: (request, response) => {
        const context: AppLoadContext = {
          nonce: response.locals.nonce,
          requestId: String(request.id),
          isDown: false,
          visitor: visitorOf({
            url: addressOf(request.originalUrl),
            language: language(request),
            ip: request.ip ?? '',
            savesData: /^on$/i.test(request.get('Save-Data') ?? ''),
            cookieHeader: request.headers.cookie ?? '',
            isHttps: config.isHttps,
            sendCookie: (header) => response.append('Set-Cookie', header),
          }),
        };
        tellWhatIsDown(response, context);
        letThePageDecide(response);
        return context;
      },
    });
  // While one works on the pages their scripts speak both languages.
  const handlers = { id: handlerOf(build), en: handlerOf(typeof build === 'function' ? build : inEnglish(build)) };
  return (request, response, next) => {
    // The reader's language holds for everything that this request does.
    const asked = new Request(`${config.APP_ORIGIN}${request.originalUrl}`, {
      headers: { cookie: `PARAGLIDE_LOCALE=${language(request)}` },
    });
    const answer = async () => {
      await handlers[language(request)](request, response, next);
      return new globalThis.Response();
    };
    paraglideMiddleware(asked, answer).catch(next);
  };
}

/** The address as the reader sees it: without the mark of a page that the browser fetches as data. */
function addressOf(path: string): URL {
  const url = new URL(`${config.APP_ORIGIN}${path}`);
  if (url.searchParams.has('_data')) url.searchParams.delete('_data');
  return url;
}

/** Remix answers every failure with 500. Where the database was out of reach, the browser shall come back in a moment. */
function tellWhatIsDown(response: Response, context: AppLoadContext) {
  const setStatus = response.status.bind(response);
  response.status = (code) => {
    if (code !== 500 || !context.isDown) return setStatus(code);
    response.set('Retry-After', '15');
    return setStatus(503);
  };
}

/** Remix appends its headers. What a page says for itself, as of referrers, stands in place of what holds for all; cookies add up. */
function letThePageDecide(response: Response) {
  const append = response.append.bind(response);
  response.append = (name, value) =>
    name.toLowerCase() === 'set-cookie' ? append(name, value) : response.set(name, value);
}
