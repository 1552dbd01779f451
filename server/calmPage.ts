import type { Request, Response } from 'express';
import { m } from '../app/words/generated/messages';
import { language } from './language';

/** A page for what never reaches Remix, in the reader's language and without anything that could break in its turn. */
export function calmPage(request: Request, response: Response, status: number) {
  const locale = language(request);
  const sentence = status >= 500 ? m.errors_calm({}, { locale }) : sentences(status)({}, { locale });
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sepucuk</title></head>
<body><main><h1>Sepucuk</h1><p>${sentence}</p><p>${m.errors_request({}, { locale })}: <code>${request.id}</code></p>
<p><a href="/">${m.errors_home({}, { locale })}</a></p></main></body></html>`);
}

function sentences(status: number) {
  switch (status) {
    case 403:
      return m.errors_elsewhere;
    case 411:
    case 413:
      return m.errors_too_large;
    case 429:
      return m.errors_too_often;
    default:
      return m.errors_unreadable;
  }
}
