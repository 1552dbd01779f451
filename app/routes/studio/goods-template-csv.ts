import type { LoaderFunctionArgs } from '@remix-run/node';
import { type Column, columns } from '../../domain/imports';
import { requireSeller } from '../../web/doors';
import { csvFile } from '../../web/files';
import { m } from '../../words/generated/messages';
import { headRow } from './imports-page/tableWords';

/** A table with one example to begin with. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireSeller(context);
  const example: Partial<Record<Column, string | number>> = {
    name: m.stock_example_name(),
    size: m.stock_example_size(),
    price: 45_000,
    onHand: 12,
    grams: 280,
    lengthCm: 20,
    widthCm: 12,
    heightCm: 6,
    salesModel: m.catalog_model_READY_STOCK(),
    materials: m.stock_example_materials(),
    description: m.stock_example_description(),
  };
  const row = columns.map((column) => example[column]);
  return csvFile(`${m.stock_file_template()}.csv`, headRow(), [row]);
}
