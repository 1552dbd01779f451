import type { RequestHandler } from 'express';

/** What belongs to somebody is listed by no search engine, whatever kind of file it is and even where the page fails. */
export function unlisted(): RequestHandler {
  return (_, response, next) => {
    response.set('X-Robots-Tag', 'noindex');
    next();
  };
}
