import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { sheetFile } from '../../web/sheetFile';
import { contractOf } from './papers-page/sheetsOf';

/** The contract as PDF. While it is being written, the page says so. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { sheet } = await contractOf(params);
  return sheet ? sheetFile(sheet) : redirect(`/belanja/${params.code}/kontrak`);
}
