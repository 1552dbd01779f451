import { variantName } from '../catalog';
import type { RowProblem, RowValues } from './readRow';

/** What a new variant has to say, as in the form. */
export const measures = [
  ['price', 'price-wrong'],
  ['onHand', 'stock-wrong'],
  ['grams', 'grams-wrong'],
  ['lengthCm', 'length-wrong'],
  ['widthCm', 'width-wrong'],
  ['heightCm', 'height-wrong'],
] as const satisfies [keyof RowValues, RowProblem['code']][];

/** What of it a row leaves out. */
export function lacking(values: RowValues): RowProblem[] {
  return measures.flatMap(([column, code]) => (values[column] === undefined ? [{ column, code }] : []));
}

/** What a variant is called; `name` of a row is that of the goods. */
export function partsName({ size, colour, flavour }: RowValues): string {
  return variantName({ size, colour, flavour });
}
