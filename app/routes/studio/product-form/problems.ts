import { type ProblemCode, type ProductProblem, productLimits } from '../../../domain/catalog';
import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Told = { field: string; say: (problem: ProductProblem) => string };

const sayDay = ({ day }: ProductProblem) => (day ? dayInJambi(day, getLocale()) : m.catalog_no_expiry());

/** Which field each problem is about, and what to do. */
const told: Record<ProblemCode, Told> = {
  'no-photo': { field: 'uploads', say: () => m.catalog_problem_no_photo() },
  'unknown-photo': { field: 'uploads', say: () => m.catalog_problem_unknown_photo() },
  'no-description': { field: 'description', say: () => m.catalog_problem_no_description() },
  'no-category': { field: 'categoryId', say: () => m.catalog_problem_no_category() },
  'unknown-category': { field: 'categoryId', say: () => m.catalog_problem_no_category() },
  'no-variant': { field: 'variants[0].price', say: () => m.catalog_problem_no_variant() },
  'variant-gone': { field: 'size', say: () => m.catalog_problem_variant_gone() },
  'stock-moved': { field: 'onHand', say: ({ pieces = 0 }) => m.catalog_problem_stock_moved({ pieces }) },
  'below-reserved': { field: 'onHand', say: ({ pieces = 0 }) => m.catalog_problem_below_reserved({ pieces }) },
  'offer-runs': { field: 'price', say: () => m.catalog_problem_offer_runs() },
  'variant-unnamed': { field: 'size', say: () => m.catalog_variant_name_missing() },
  'variant-twice': { field: 'size', say: () => m.catalog_variant_name_twice() },
  'variant-name-long': { field: 'size', say: () => m.catalog_variant_name_long() },
  'too-many-variants': { field: '', say: () => m.catalog_too_many_variants({ most: productLimits.variants }) },
  'before-not-higher': { field: 'priceBefore', say: () => m.catalog_before_not_higher() },
  'tier-from-twice': { field: 'from', say: () => m.catalog_tier_from_twice() },
  'tier-not-cheaper': { field: 'price', say: () => m.catalog_tier_not_cheaper() },
  'no-materials': { field: 'materials', say: () => m.catalog_problem_no_materials() },
  'unknown-maker': { field: 'makerId', say: () => m.catalog_problem_unknown_maker() },
  'maker-not-verified': { field: 'makerId', say: () => m.catalog_problem_maker_not_verified() },
  'unknown-regency': { field: 'madeInCode', say: () => m.catalog_problem_unknown_regency() },
  'no-halal': { field: 'halal', say: () => m.catalog_problem_no_halal() },
  'no-halal-number': { field: 'halalNumber', say: () => m.catalog_problem_no_halal_number() },
  'halal-number': { field: 'halalNumber', say: () => m.catalog_problem_halal_number() },
  'halal-expired': { field: 'halalExpiresOn', say: () => m.catalog_problem_halal_expired() },
  'halal-differs': {
    field: 'halalExpiresOn',
    say: (problem) => m.catalog_problem_permit_differs({ day: sayDay(problem) }),
  },
  'no-permit': { field: 'permitNumber', say: () => m.catalog_problem_no_permit() },
  'no-md': { field: 'permitNumber', say: () => m.catalog_problem_no_md() },
  'pirt-is-md': { field: 'permitNumber', say: () => m.catalog_problem_pirt_is_md() },
  'pirt-digits': { field: 'permitNumber', say: () => m.catalog_problem_pirt_digits() },
  'pirt-place': { field: 'permitNumber', say: () => m.catalog_problem_pirt_place() },
  'md-number': { field: 'permitNumber', say: () => m.catalog_problem_md_number() },
  'pirt-year': { field: 'permitExpiresOn', say: () => m.catalog_problem_pirt_year() },
  'pirt-too-long': { field: 'permitExpiresOn', say: () => m.catalog_problem_pirt_too_long() },
  'permit-no-expiry': { field: 'permitExpiresOn', say: () => m.catalog_problem_permit_no_expiry() },
  'permit-expired': { field: 'permitExpiresOn', say: () => m.catalog_problem_permit_expired() },
  'permit-differs': {
    field: 'permitExpiresOn',
    say: (problem) => m.catalog_problem_permit_differs({ day: sayDay(problem) }),
  },
};

/** The domain's problems as errors of fields. */
export function fieldErrors(problems: ProductProblem[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const problem of problems) {
    const { field, say } = told[problem.code];
    const name = nameOf(field, problem);
    errors[name] = [...(errors[name] ?? []), say(problem)];
  }
  return errors;
}

function nameOf(field: string, { place, tier }: ProductProblem): string {
  if (place === undefined) return field;
  return tier === undefined ? `variants[${place}].${field}` : `variants[${place}].tiers[${tier}].${field}`;
}

/** The domain's problems as a list of what is still to be done. */
export function sayProblems(problems: ProductProblem[]): string[] {
  return problems.map((problem) => told[problem.code].say(problem));
}
