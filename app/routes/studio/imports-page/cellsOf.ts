import { type Column, columns, type ExportRow } from '../../../domain/imports';
import { salesModelNames } from '../../../ui/salesModels';
import { productStatusNames } from '../product-form/status';

type Cell = string | number | undefined;

/** A row of the table that is taken away, in the reader's language. */
export function cellsOf(row: ExportRow, language: string): Cell[] {
  const { category, salesModel, status, onHand } = row;
  const said: Partial<Record<Column, Cell>> = {
    category: language === 'en' ? category?.nameEn : category?.name,
    salesModel: salesModelNames[salesModel](),
    status: productStatusNames[status](),
    seenOnHand: onHand ?? undefined,
  };
  return columns.map((column) => (column in said ? said[column] : plainCell(row, column as keyof ExportRow)));
}

function plainCell(row: ExportRow, column: keyof ExportRow): Cell {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
