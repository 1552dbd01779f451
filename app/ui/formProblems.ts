import type { FormProblem } from './ErrorSummary';
import type { FieldState } from './field';

/** Everything that conform found wrong with a form: what concerns the whole of it first, then field by field. */
export function formProblems(form: { errors?: string[] }, fields: Record<string, FieldState>): FormProblem[] {
  const whole = (form.errors ?? []).map((say) => ({ say }));
  const each = Object.values(fields).flatMap(({ id, errors }) =>
    (errors ?? []).map((say) => ({ href: `#${id}`, say })),
  );
  return [...whole, ...each];
}
