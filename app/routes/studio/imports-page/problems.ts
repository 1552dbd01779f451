import type { BadRow, RowProblem } from '../../../domain/imports';
import { rupiah } from '../../../ui/rupiah';
import { salesModelNames } from '../../../ui/salesModels';
import { m } from '../../../words/generated/messages';
import { sayProblems } from '../product-form/problems';
import { columnNames } from './tableWords';

const told: Record<RowProblem['code'], (problem: RowProblem) => string> = {
  'name-missing': () => m.catalog_name_missing(),
  'too-long': ({ most = 0 }) => m.catalog_too_long({ most }),
  'price-wrong': () => m.catalog_price_wrong(),
  'stock-wrong': () => m.catalog_stock_wrong(),
  'grams-wrong': () => m.catalog_grams_wrong(),
  'length-wrong': () => m.catalog_length_wrong(),
  'width-wrong': () => m.catalog_width_wrong(),
  'height-wrong': () => m.catalog_height_wrong(),
  'days-wrong': () => m.catalog_days_wrong(),
  'model-wrong': () =>
    m.stock_row_model_unknown({
      names: Object.values(salesModelNames)
        .map((name) => name())
        .join(', '),
    }),
  'category-unknown': () => m.stock_row_category_unknown(),
  'id-unknown': () => m.stock_row_id_unknown(),
  archived: () => m.stock_row_archived(),
  repeated: () => m.stock_row_repeated(),
  'variant-unnamed': () => m.stock_row_unnamed(),
  'variant-twice': () => m.stock_row_twice(),
  'too-many-variants': ({ most = 0 }) => m.stock_row_too_many({ most }),
  'stock-moved': ({ pieces = 0 }) => m.stock_row_stock_moved({ pieces }),
  'below-reserved': ({ pieces = 0 }) => m.stock_row_below_reserved({ pieces }),
};

type Refusal = NonNullable<BadRow['refusal']>;

/** A row with what is wrong in it, in words: each with its column and what was typed there. */
export function sayRow({ number, typed, problems, refusal }: BadRow) {
  const says = problems.map((problem) => {
    const text = typed[problem.column] ?? '';
    const say = m.stock_import_says({ column: columnNames[problem.column](), problem: told[problem.code](problem) });
    return { say, typed: text.length > 40 ? `${text.slice(0, 40)}…` : text };
  });
  const after = refusal ? sayRefusal(refusal).map((say) => ({ say, typed: '' })) : [];
  return { number, name: typed.name ?? '', says: [...says, ...after] };
}

function sayRefusal(refusal: Refusal): string[] {
  switch (refusal.why) {
    case 'wrong':
      return sayProblems(refusal.problems);
    case 'stock-moved':
      return [m.stock_row_stock_moved({ pieces: refusal.pieces })];
    case 'below-reserved':
      return [m.stock_row_below_reserved({ pieces: refusal.pieces })];
    case 'price-moved':
      return [m.stock_table_price_moved({ price: rupiah(refusal.price) })];
    default:
      return [others[refusal.why]()];
  }
}

const others = {
  'not-allowed': m.stock_row_not_allowed,
  'not-found': m.stock_row_archived,
  'moved-on': m.stock_row_archived,
  'taken-down': m.catalog_taken_down,
  'not-possible': m.stock_row_not_possible,
};
