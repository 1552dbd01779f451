import type { LoaderFunctionArgs } from '@remix-run/node';
import { labelSheet, slipSheet } from '../../ui/parcelSheets';
import { parcelFile } from '../../web/parcelFile';
import { getLocale } from '../../words/generated/runtime';
import { parcelPapers } from './order-page/parcelPapers';

/** Label and slip of one order as PDF, or, by `?id=…&id=…`, of several. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const ids = params.id ? [params.id] : context.visitor.url.searchParams.getAll('id');
  const papers = await parcelPapers(context, ids);
  const name = papers.length === 1 ? `label-${papers[0]!.number}.pdf` : 'label.pdf';
  const locale = getLocale();
  return parcelFile(
    name,
    papers.map((paper) => ({ label: labelSheet(paper, locale), slip: slipSheet(paper, locale) })),
  );
}
