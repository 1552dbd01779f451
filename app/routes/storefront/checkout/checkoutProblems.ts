import type { FormProblem } from '../../../ui/ErrorSummary';
import type { FieldState } from '../../../ui/field';

/** Everything wrong with the form, each leading to its field; what concerns the page or the whole leads nowhere. */
export function checkoutProblems(
  errors: Record<string, string[] | null>,
  fields: Record<string, FieldState>,
): FormProblem[] {
  return Object.entries(errors).flatMap(([name, say]) =>
    (say ?? []).map((say) => ({ href: hrefOf(name, fields), say })),
  );
}

function hrefOf(name: string, fields: Record<string, FieldState>): string | undefined {
  if (['', 'checkoutKey', 'total', 'method'].includes(name)) return undefined;
  return `#${fields[name]?.id ?? name}`;
}
