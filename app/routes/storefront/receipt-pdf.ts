import type { LoaderFunctionArgs } from '@remix-run/node';
import { sheetFile } from '../../web/sheetFile';
import { receiptOf } from './papers-page/sheetsOf';

/** The receipt as PDF. */
export async function loader({ params }: LoaderFunctionArgs) {
  return sheetFile(await receiptOf(params));
}
