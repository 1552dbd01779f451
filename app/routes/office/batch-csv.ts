import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { batchFile } from '../../domain/payouts';
import { requireStaff } from '../../web/doors';
import { file } from '../../web/files';

/** The file for the bank's bulk transfer. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'payout:send');
  const { data } = z.uuid().safeParse(params.id);
  const answer = data ? await batchFile(staff, data) : undefined;
  if (!answer?.ok) throw new Response(null, { status: 404 });
  return file(`sepucuk-${answer.number}.csv`, 'text/csv; charset=utf-8', answer.csv);
}
