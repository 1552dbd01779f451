import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireOwner } from '../../web/doors';
import { csvFile } from '../../web/files';
import { cellsOf } from './money-page/statementCells';
import { statementOf } from './money-page/statementOf';
import { columnNames } from './money-page/statementWords';

/** The statement of a month as a table. */
export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireOwner(context);
  const { month, rows } = await statementOf(seller, context.visitor);
  return csvFile(`sepucuk-${seller.workplace.slug}-${month}.csv`, columnNames(), rows.map(cellsOf));
}
