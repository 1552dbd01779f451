import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireStaff } from '../../web/doors';
import { evidencePhoto } from '../../web/evidencePhoto';

/** A photo that shows where goods come from, for the staff of the regency. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return evidencePhoto(await requireStaff(context, 'listing:review'), params.file);
}
