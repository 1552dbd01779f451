import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { suggestionsFor } from '../../web/suggestions';

/** What may be meant by what has been typed so far, for the field that searches. */
export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const suggestions = await suggestionsFor(visitor.url.searchParams.get('q') ?? '', visitor.language);
  return json({ suggestions }, { headers: { 'Cache-Control': 'private, max-age=60' } });
}
