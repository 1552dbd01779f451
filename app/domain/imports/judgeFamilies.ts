import { productLimits } from '../catalog';
import type { Judged } from './judged';
import { lacking, partsName } from './newVariant';
import type { RowProblem } from './readRow';
import type { Shelf } from './shelf';

/** New variants of the same goods, and the names that those have already. Thousands of rows may have one name. */
type Family = { rows: Judged[]; names: Set<string>; variants: number };
type Families = Map<string, Family>;

/** Judges new rows beside the others of the same goods, and says which of them belong together. */
export function judgeFamilies(rows: Judged[], shelf: Shelf) {
  const families: Families = new Map();
  for (const row of rows) if (row.deed === 'make' || row.deed === 'add') joinFamily(families, row, shelf);
  for (const family of families.values()) judgeFamily(family);
}

/** New rows of one name are variants of one draft. */
function joinFamily(families: Families, row: Judged, shelf: Shelf) {
  const key = row.productId ?? row.values.name?.toLowerCase();
  if (key === undefined) return;
  const variants = (row.productId && shelf.products.get(row.productId)?.variants) || [];
  const names = () => new Set(variants.map(({ name }) => name.toLowerCase()));
  const family = families.get(key) ?? { rows: [], names: names(), variants: variants.length };
  if (row.deed === 'make') row.joins = family.rows.slice(0, productLimits.variants).map(({ number }) => number);
  family.rows.push(row);
  families.set(key, family);
}

function judgeFamily({ rows, names, ...family }: Family) {
  let { variants } = family;
  const isOnly = rows.length + variants === 1;
  for (const row of rows) {
    const name = partsName(row.values).toLowerCase();
    if (!isOnly) row.problems.push(...missingHere(row));
    if (!isOnly && name === '') row.problems.push({ column: 'size', code: 'variant-unnamed' });
    else if (names.has(name)) row.problems.push({ column: 'size', code: 'variant-twice' });
    else if (variants >= productLimits.variants) {
      row.problems.push({ column: 'name', code: 'too-many-variants', most: productLimits.variants });
    }
    names.add(name);
    variants += 1;
  }
}

/** A draft alone may lack its variant; where there are several each has to be one. */
function missingHere(row: Judged): RowProblem[] {
  const told = new Set(row.problems.map(({ column }) => column));
  return lacking(row.values).filter(({ column }) => !told.has(column));
}
