import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { RequestContext } from './ui/request';
import { laterScripts } from './ui/ScriptsLater';
import { isDatabaseDown, report } from './web/trouble';

/** Renders a page whole: a list takes 0.24 ms so, where the streaming pipeline takes 4.26 ms (docs/measurements.md). */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId }: AppLoadContext,
) {
  const html = renderToString(
    <RequestContext.Provider value={{ nonce, requestId }}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </RequestContext.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  return new Response(`<!DOCTYPE html>${laterScripts(html)}`, { status, headers });
}

/** What the browser fetches on its own is as private as the page that it is for. */
export function handleDataRequest(response: Response): Response {
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store');
  return response;
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return; // the reader went away
  if (isDatabaseDown(error)) context.isDown = true;
  report(error, context.requestId);
};
