import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportRows } from '../../domain/imports';
import { requireSeller } from '../../web/doors';
import { csvFile } from '../../web/files';
import { m } from '../../words/generated/messages';
import { cellsOf } from './imports-page/cellsOf';
import { headRow } from './imports-page/tableWords';

/** All goods of the shop as a table, that can be handed in again. */
export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const rows = await exportRows(seller, seller.shopId);
  if (!rows) throw new Response(null, { status: 403 });
  const { language } = context.visitor;
  const name = `${seller.workplace.slug}-${m.stock_file_goods()}.csv`;
  return csvFile(
    name,
    headRow(),
    rows.map((row) => cellsOf(row, language)),
  );
}
