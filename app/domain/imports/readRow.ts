import { productLimits as limits, type ProductDetails } from '../catalog';
import { readRupiah } from '../money';
import { readWhole } from '../wholeNumber';
import { type Column, plain, type TableWords, type Typed } from './columns';

type Model = ProductDetails['salesModel'];

/** What a row says, once it is understood. Rupiah, pieces, grams, centimetres, working days. */
export type RowValues = {
  name?: string;
  size?: string;
  colour?: string;
  flavour?: string;
  price?: number;
  onHand?: number;
  seenOnHand?: number;
  grams?: number;
  lengthCm?: number;
  widthCm?: number;
  heightCm?: number;
  categoryId?: string;
  salesModel?: Model;
  madeToOrderDays?: number;
  materials?: string;
  description?: string;
};

export type RowProblemCode =
  | 'name-missing'
  | 'too-long'
  | 'price-wrong'
  | 'stock-wrong'
  | 'grams-wrong'
  | 'length-wrong'
  | 'width-wrong'
  | 'height-wrong'
  | 'days-wrong'
  | 'model-wrong'
  | 'category-unknown'
  | 'id-unknown'
  | 'archived'
  | 'repeated'
  | 'variant-unnamed'
  | 'variant-twice'
  | 'too-many-variants'
  | 'stock-moved'
  | 'below-reserved';

/** What is wrong with a row, and in which column. */
export type RowProblem = { column: Column; code: RowProblemCode; most?: number; pieces?: number };

/** What words of a table stand for: names of categories and ways of selling, compared by `plain`. */
export type Dictionary = { categories: ReadonlyMap<string, string>; models: ReadonlyMap<string, Model> };

export function dictionaryOf(categories: ReadonlyMap<string, string>, { models }: TableWords): Dictionary {
  const named = Object.entries(models).flatMap(([model, names]) =>
    [model, ...names].map((name) => [plain(name), model as Model] as const),
  );
  return { categories, models: new Map(named) };
}

type Reader = {
  column: Column;
  /** What it becomes, under another name where that is something else. */
  name: keyof RowValues;
  code: RowProblemCode;
  most?: number;
  read: (text: string, dictionary: Dictionary) => string | number | undefined;
};

/** How each column is understood, and how far it goes: as in the form. */
const readers: Reader[] = [
  text('name', limits.name),
  text('size', limits.variantPart),
  text('colour', limits.variantPart),
  text('flavour', limits.variantPart),
  text('materials', limits.materials),
  text('description', limits.description),
  number('onHand', 'stock-wrong', 0, limits.onHand),
  number('seenOnHand', 'stock-wrong', 0, limits.onHand),
  number('grams', 'grams-wrong', 1, limits.grams),
  number('lengthCm', 'length-wrong', 1, limits.centimetres),
  number('widthCm', 'width-wrong', 1, limits.centimetres),
  number('heightCm', 'height-wrong', 1, limits.centimetres),
  number('madeToOrderDays', 'days-wrong', 1, limits.madeToOrderDays),
  { column: 'price', name: 'price', code: 'price-wrong', read: (typed) => within(readRupiah(typed), 1, limits.price) },
  {
    column: 'category',
    name: 'categoryId',
    code: 'category-unknown',
    read: (typed, { categories }) => categories.get(plain(typed)),
  },
  {
    column: 'salesModel',
    name: 'salesModel',
    code: 'model-wrong',
    read: (typed, { models }) => models.get(plain(typed)),
  },
];

function text(column: Column & keyof RowValues, most: number): Reader {
  return { column, name: column, code: 'too-long', most, read: (typed) => (typed.length <= most ? typed : undefined) };
}

function number(column: Column & keyof RowValues, code: RowProblemCode, least: number, most: number): Reader {
  return { column, name: column, code, read: (typed) => within(readWhole(typed), least, most) };
}

/** Understands a row by the limits of the form. An empty cell says nothing. */
export function readRow(typed: Typed, dictionary: Dictionary): { values: RowValues; problems: RowProblem[] } {
  const values: Record<string, string | number> = {};
  const problems: RowProblem[] = [];
  for (const { column, name, code, most, read } of readers) {
    const written = typed[column];
    if (!written) continue;
    const value = read(written, dictionary);
    if (value === undefined) problems.push({ column, code, most });
    else values[name] = value;
  }
  return { values, problems };
}

function within(value: number | undefined, least: number, most: number): number | undefined {
  return value !== undefined && value >= least && value <= most ? value : undefined;
}
