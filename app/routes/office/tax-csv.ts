import type { LoaderFunctionArgs } from '@remix-run/node';
import { monthlyTaxFile } from '../../domain/tax';
import { requireStaff } from '../../web/doors';
import { file } from '../../web/files';

/** The file for the monthly return, of the month that `?bulan=2026-11` asks for. */
export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'tax:manage');
  const month = context.visitor.url.searchParams.get('bulan') ?? '';
  const answer = await monthlyTaxFile(staff, month);
  if (!answer.ok) throw new Response(null, { status: 404 });
  return file(`sepucuk-pph22-${month}.csv`, 'text/csv; charset=utf-8', answer.csv);
}
