import { type Column, columns, type TableWords } from '../../../domain/imports';
import { salesModelNames } from '../../../ui/salesModels';
import { m } from '../../../words/generated/messages';

type Locale = 'id' | 'en';

/** The names of columns, in every language: a table that was downloaded in one can be handed in again in the other. */
export const columnNames: Record<Column, (inputs?: object, options?: { locale?: Locale }) => string> = {
  name: m.stock_column_name,
  size: m.stock_column_size,
  colour: m.stock_column_colour,
  flavour: m.stock_column_flavour,
  price: m.stock_column_price,
  onHand: m.stock_column_onHand,
  seenOnHand: m.stock_column_seenOnHand,
  grams: m.stock_column_grams,
  lengthCm: m.stock_column_lengthCm,
  widthCm: m.stock_column_widthCm,
  heightCm: m.stock_column_heightCm,
  category: m.stock_column_category,
  salesModel: m.stock_column_salesModel,
  madeToOrderDays: m.stock_column_madeToOrderDays,
  materials: m.stock_column_materials,
  description: m.stock_column_description,
  status: m.stock_column_status,
  productId: m.stock_column_productId,
  variantId: m.stock_column_variantId,
};

const locales: Locale[] = ['id', 'en'];
const inAll = (say: (inputs: object, options: { locale: Locale }) => string) =>
  locales.map((locale) => say({}, { locale }));

/** How people write the names of columns and ways of selling. */
export function tableWords(): TableWords {
  const { READY_STOCK, MADE_TO_ORDER, WHOLESALE, GIFT_SET, SERVICE_KIT } = salesModelNames;
  const names = columns.map((column) => [column, inAll(columnNames[column])] as const);
  return {
    columns: Object.fromEntries(names) as unknown as TableWords['columns'],
    models: {
      READY_STOCK: inAll(READY_STOCK),
      MADE_TO_ORDER: inAll(MADE_TO_ORDER),
      WHOLESALE: inAll(WHOLESALE),
      GIFT_SET: inAll(GIFT_SET),
      SERVICE_KIT: inAll(SERVICE_KIT),
    },
  };
}

/** The first row of a table, in the reader's language. */
export function headRow(): string[] {
  return columns.map((column) => columnNames[column]());
}
