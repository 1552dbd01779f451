import { productLimits, variantName } from '../catalog';
import { countFault } from '../stock';
import type { Typed } from './columns';
import { type Dictionary, type RowProblem, type RowValues, readRow } from './readRow';
import type { TableRow } from './readTable';
import type { Shelf, StoredGoods, StoredVariant } from './shelf';

/** What a row would do: make a draft or a variant, change what is there, or nothing, as it says what is there already. */
export type Deed = 'make' | 'add' | 'change' | 'same';

/** A row as it was judged. `joins`: lines before it of the same new goods, of which it is another variant. */
export type Judged = {
  number: number;
  typed: Typed;
  values: RowValues;
  deed: Deed;
  productId?: string;
  variantId?: string;
  joins: number[];
  problems: RowProblem[];
};

/** Judges all rows of a table, each for itself and beside the others. Nothing is written. */
export function judgeRows(rows: TableRow[], shelf: Shelf, dictionary: Dictionary): Judged[] {
  const families: Families = new Map();
  const seen = new Set<string>();
  const judged = rows.map((row) => {
    const read = readRow(row.typed, dictionary);
    const verdict = judgeOne(row, read.values, shelf);
    const isTwice = verdict.variantId !== undefined && seen.has(verdict.variantId);
    if (verdict.variantId) seen.add(verdict.variantId);
    const twice: RowProblem[] = isTwice ? [{ column: 'variantId', code: 'repeated' }] : [];
    // What cannot be read is said once, as that, and not as missing too.
    const unread = new Set(read.problems.map(({ column }) => column));
    const others = verdict.problems.filter(({ column }) => !unread.has(column));
    return { ...row, ...verdict, joins: [], problems: [...read.problems, ...twice, ...others] };
  });
  for (const row of judged) if (isNew(row.deed)) joinFamily(families, row, shelf);
  for (const family of families.values()) judgeFamily(family);
  return judged;
}

const isNew = (deed: Deed) => deed === 'make' || deed === 'add';

type Verdict = Pick<Judged, 'values' | 'deed' | 'productId' | 'variantId' | 'problems'>;

function judgeOne({ typed }: TableRow, values: RowValues, shelf: Shelf): Verdict {
  if (!typed.variantId && !typed.productId) return judgeNew(values);
  const goods = goodsNamed(typed, shelf);
  const column = typed.variantId ? 'variantId' : 'productId';
  if (!goods) return { values, deed: 'change', problems: [{ column, code: 'id-unknown' }] };
  const variant = goods.variants.find(({ id }) => id === typed.variantId);
  const isGone = goods.status === 'ARCHIVED' || (typed.variantId && !variant);
  if (isGone) return { values, deed: 'change', problems: [{ column, code: 'archived' }] };
  return variant ? judgeChange(values, goods, variant) : judgeAdded(values, goods);
}

/** The goods of this shop that a row is about; where it names both, they have to belong together. */
function goodsNamed({ productId, variantId }: Typed, shelf: Shelf): StoredGoods | undefined {
  const id = variantId ? shelf.productOf.get(variantId) : productId;
  const isOne = !productId || productId === id;
  return id && isOne ? shelf.products.get(id) : undefined;
}

function judgeNew(values: RowValues): Verdict {
  const problems: RowProblem[] = values.name ? [] : [{ column: 'name', code: 'name-missing' }];
  const hasVariant = measures.some(([name]) => values[name] !== undefined) || partsName(values) !== '';
  return { values, deed: 'make', problems: [...problems, ...daysLack(values), ...(hasVariant ? lacking(values) : [])] };
}

function judgeAdded(values: RowValues, goods: StoredGoods): Verdict {
  return { values, deed: 'add', productId: goods.id, problems: lacking(values) };
}

const measures = [
  ['price', 'price-wrong'],
  ['onHand', 'stock-wrong'],
  ['grams', 'grams-wrong'],
  ['lengthCm', 'length-wrong'],
  ['widthCm', 'width-wrong'],
  ['heightCm', 'height-wrong'],
] as const satisfies [keyof RowValues, RowProblem['code']][];

/** What a new variant has to say, as in the form. */
function lacking(values: RowValues): RowProblem[] {
  return measures.flatMap(([column, code]) => (values[column] === undefined ? [{ column, code }] : []));
}

function daysLack({ salesModel, madeToOrderDays }: RowValues): RowProblem[] {
  const lacks = salesModel === 'MADE_TO_ORDER' && madeToOrderDays === undefined;
  return lacks ? [{ column: 'madeToOrderDays', code: 'days-wrong' }] : [];
}

function judgeChange(typed: RowValues, goods: StoredGoods, variant: StoredVariant): Verdict {
  const { onHand, seenOnHand = variant.onHand, ...said } = typed;
  const stored: RowValues = { ...partsOf(variant), ...sizesOf(variant), ...aboutOf(goods) };
  // Only what differs is changed: another row of the same goods may say something new of what this one leaves as it was.
  const news = Object.entries(said).filter(([name, value]) => value !== stored[name as keyof RowValues]);
  const isCounted = onHand !== undefined && onHand !== seenOnHand;
  const values: RowValues = { ...Object.fromEntries(news), ...(isCounted && { onHand, seenOnHand }) };
  const fault = isCounted ? countFault({ onHand, seenOnHand }, variant) : undefined;
  const problems: RowProblem[] = fault ? [{ column: 'onHand', code: fault.why, pieces: fault.pieces }] : [];
  problems.push(...daysLack({ ...stored, ...values }));
  const deed = isCounted || news.length > 0 ? 'change' : 'same';
  return { values, deed, productId: goods.id, variantId: variant.id, problems };
}

/** A name that nobody has taken apart stands as the size, as in the form. */
function partsOf(variant: Pick<StoredVariant, 'name' | 'size' | 'colour' | 'flavour'>) {
  const { name, size, colour, flavour } = variant;
  return size || colour || flavour ? { size, colour, flavour } : { size: name, colour, flavour };
}

function sizesOf({ price, grams, lengthCm, widthCm, heightCm }: StoredVariant) {
  return { price, grams, lengthCm, widthCm, heightCm };
}

function aboutOf({ name, description, materials, categoryId, salesModel, madeToOrderDays }: StoredGoods) {
  return { name, description, materials, categoryId, salesModel, madeToOrderDays: madeToOrderDays ?? undefined };
}

/** New variants of the same goods, and the names that those have already. */
type Family = { rows: Judged[]; names: string[] };
type Families = Map<string, Family>;

/** New rows of one name are variants of one draft. */
function joinFamily(families: Families, row: Judged, shelf: Shelf) {
  const key = row.productId ?? row.values.name?.toLowerCase();
  if (key === undefined) return;
  const variants = (row.productId && shelf.products.get(row.productId)?.variants) || [];
  const family = families.get(key) ?? { rows: [], names: variants.map(({ name }) => name.toLowerCase()) };
  if (row.deed === 'make') row.joins = family.rows.map(({ number }) => number).slice(0, productLimits.variants);
  family.rows.push(row);
  families.set(key, family);
}

/** What a variant is called; `name` of a row is that of the goods. */
function partsName({ size, colour, flavour }: RowValues): string {
  return variantName({ size, colour, flavour });
}

function judgeFamily({ rows, names }: Family) {
  const isOnly = rows.length + names.length === 1;
  for (const row of rows) {
    const name = partsName(row.values).toLowerCase();
    if (!isOnly) row.problems.push(...missingHere(row));
    if (!isOnly && name === '') row.problems.push({ column: 'size', code: 'variant-unnamed' });
    else if (names.includes(name)) row.problems.push({ column: 'size', code: 'variant-twice' });
    else if (names.length >= productLimits.variants) {
      row.problems.push({ column: 'name', code: 'too-many-variants', most: productLimits.variants });
    }
    names.push(name);
  }
}

/** A draft alone may lack its variant; where there are several each has to be one. */
function missingHere(row: Judged): RowProblem[] {
  const told = new Set(row.problems.map(({ column }) => column));
  return lacking(row.values).filter(({ column }) => !told.has(column));
}
