import type { LoaderFunctionArgs } from '@remix-run/node';
import { sheetFile } from '../../web/sheetFile';
import { contractOf } from './papers-page/sheetsOf';

/** The contract as PDF. */
export async function loader({ params }: LoaderFunctionArgs) {
  return sheetFile(await contractOf(params));
}
