import { countFault } from '../stock';
import type { Typed } from './columns';
import type { Judged } from './judged';
import { judgeFamilies } from './judgeFamilies';
import { lacking, measures, partsName } from './newVariant';
import { type Dictionary, type RowProblem, type RowValues, readRow } from './readRow';
import type { TableRow } from './readTable';
import type { Shelf, StoredGoods, StoredVariant } from './shelf';

/** Judges all rows of a table, each for itself and beside the others. Nothing is written. */
export function judgeRows(rows: TableRow[], shelf: Shelf, dictionary: Dictionary): Judged[] {
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
  judgeFamilies(judged, shelf);
  return judged;
}

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
