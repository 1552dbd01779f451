import { m } from '../../../words/generated/messages';
import type { PirtHint } from './hints';

const faults = {
  'pirt-is-md': m.catalog_problem_pirt_is_md,
  'pirt-digits': m.catalog_problem_pirt_digits,
  'pirt-place': m.catalog_problem_pirt_place,
};

/** What a P-IRT says of itself, as far as it has been typed. */
export function PirtSays({ hint }: { hint: PirtHint | null }) {
  return (
    <p className="hint" aria-live="polite">
      {hint && saidOf(hint)}
    </p>
  );
}

function saidOf(hint: PirtHint): string {
  if (typeof hint === 'string') return faults[hint]();
  const { regency, year } = hint;
  return regency ? m.catalog_pirt_says({ regency, year }) : m.catalog_pirt_says_elsewhere({ year });
}
