import type { LoaderFunctionArgs } from '@remix-run/node';
import { readReport } from '../../domain/learning';
import { requireReader } from '../../web/doors';
import { csvFile } from '../../web/files';
import { csvColumns, csvRows } from './report-page/csvRows';

/** The report of a period as a table. */
export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireReader(context);
  const period = context.visitor.url.searchParams.get('rentang') ?? '';
  const report = (await readReport(seller, { shopId: seller.shopId, period }))!;
  return csvFile(`sepucuk-${seller.workplace.slug}-${report.span.name}.csv`, csvColumns(), csvRows(report));
}
