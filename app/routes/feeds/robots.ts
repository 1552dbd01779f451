import { robotsHere } from '../../web/crawlers';

/** What machines may read here. */
export function loader() {
  return new Response(robotsHere(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
