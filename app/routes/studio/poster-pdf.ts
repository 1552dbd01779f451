import type { LoaderFunctionArgs } from '@remix-run/node';
import { posterFile } from '../../web/posterFile';
import { clothBand } from './print-page/cloth';
import { posterOf } from './print-page/posterOf';

/** The poster of the shop as PDF. */
export async function loader({ context }: LoaderFunctionArgs) {
  const poster = await posterOf(context);
  if (!poster) throw new Response(null, { status: 404 });
  return posterFile(`poster-${poster.slug}.pdf`, poster, clothBand());
}
