import type { Typed } from './columns';
import type { RowProblem, RowValues } from './readRow';

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
