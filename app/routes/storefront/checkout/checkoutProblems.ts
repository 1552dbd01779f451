import type { FormProblem } from '../../../ui/ErrorSummary';
import type { FieldState } from '../../../ui/field';

const contact = ['buyerName', 'email', 'phone', 'addressId', 'recipient', 'recipientPhone'];
const address = ['regencyCode', 'districtCode', 'villageName', 'addressLine', 'postalCode', 'addressLabel'];
const places = ['', ...contact, ...address];

/** Everything wrong with the form, each leading to its field; what concerns the page or the whole leads nowhere. */
export function checkoutProblems(
  errors: Record<string, string[] | null>,
  fields: Record<string, FieldState>,
): FormProblem[] {
  return Object.entries(errors)
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .flatMap(([name, say]) => (say ?? []).map((say) => ({ href: hrefOf(name, fields), say })));
}

/** Fields as they stand on the page; those of the shops come last. */
function placeOf(name: string): number {
  const place = places.indexOf(name);
  return place < 0 ? places.length : place;
}

function hrefOf(name: string, fields: Record<string, FieldState>): string | undefined {
  if (['', 'checkoutKey', 'total', 'method'].includes(name)) return undefined;
  return `#${fields[name]?.id ?? name}`;
}
