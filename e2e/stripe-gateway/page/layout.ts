import type { ServerResponse } from 'node:http';
import { type Html, html } from './html';
import type { Words } from './words';

export interface Sheet {
  lang: string;
  words: Words;
  title: string;
  body: Html;
  /** Where a form of the page may lead, besides the page itself: browsers hold redirects to it as well. */
  leadsTo?: (string | null)[];
}

/** A whole page; it needs no script, and asks nobody else for anything. */
export function sendSheet(response: ServerResponse, status: number, { lang, words, title, body, leadsTo = [] }: Sheet) {
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${words.simulation}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<p class="note">${words.simulation}</p>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  const targets = ["'self'", ...leadsTo.filter((url) => url !== null).map((url) => new URL(url).origin)];
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-security-policy':
      `default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; ` +
      `form-action ${[...new Set(targets)].join(' ')}`,
  });
  response.end(page.html);
}
