import type { LoaderFunctionArgs } from '@remix-run/node';
import { sheetFile } from '../../web/sheetFile';
import { invoiceOf } from './papers-page/sheetsOf';

/** The invoice as PDF. */
export async function loader({ params }: LoaderFunctionArgs) {
  return sheetFile(await invoiceOf(params));
}
