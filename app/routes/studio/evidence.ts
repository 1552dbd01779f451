import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireSeller } from '../../web/doors';
import { evidencePhoto } from '../../web/evidencePhoto';

/** A photo that shows where goods come from, for those who change them. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return evidencePhoto(await requireSeller(context), params.file);
}
