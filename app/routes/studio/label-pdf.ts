import type { LoaderFunctionArgs } from '@remix-run/node';
import { parcelFile } from '../../web/parcelFile';
import { getLocale } from '../../words/generated/runtime';
import { parcelPapers } from './order-page/parcelPapers';

/** Label and slip of one order as PDF, or, by `?id=…&id=…`, of several. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const ids = params.id ? [params.id] : context.visitor.url.searchParams.getAll('id');
  return parcelFile(await parcelPapers(context, ids), getLocale());
}
