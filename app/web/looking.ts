import { countMiss, countVisit, type Seen } from '../domain/learning';
import { isCrawler } from './crawlers';
import type { Visitor } from './visitor';

/**
 * Counts a page that somebody looks at, once the session is known anyway. Not counted: whoever works in that shop, machines,
 * what a browser fetches in advance, and the same page loaded again from itself, as after a button was pressed on it.
 */
export async function countSeen({ signedIn }: Visitor, request: Request, seen: Seen) {
  if (!isSomebody(request) || cameFrom(request)?.pathname === new URL(request.url).pathname) return;
  const person = await signedIn();
  if (!person?.workplaces.some(({ shopId }) => shopId === seen.shopId)) countVisit(seen);
}

/** Counts a search that nothing answered, by its words alone: filters that were chosen would be the reason. */
export function countNotFound(request: Request, text: string) {
  const { searchParams } = new URL(request.url);
  const isPlain = [...searchParams.keys()].every((name) => ['q', 'bahasa', '_data'].includes(name));
  const isAgain = cameFrom(request)?.searchParams.get('q') === searchParams.get('q');
  if (isSomebody(request) && isPlain && !isAgain) countMiss(text);
}

/** Whether a person sees the answer now. `/sw.js` keeps pages for when there is no network; nobody looks at them then. */
function isSomebody(request: Request): boolean {
  const { method, headers } = request;
  const isAhead = /prefetch|prerender/i.test(`${headers.get('Sec-Purpose')} ${headers.get('Purpose')}`);
  return (
    method === 'GET' && !isAhead && !isCrawler(headers.get('User-Agent')) && cameFrom(request)?.pathname !== '/sw.js'
  );
}

/** The page of ours from which somebody comes. */
function cameFrom({ url, headers }: Request): URL | undefined {
  const from = headers.get('Referer') ?? '';
  return URL.canParse(from) && new URL(from).host === new URL(url).host ? new URL(from) : undefined;
}
