import type { FormProblem } from './ErrorSummary';
import type { FieldState } from './field';

/**
 * Everything that conform found wrong with a form: what concerns the whole of it first, then field by field.
 *
 * @param fields in the order of the page; conform makes each when it is asked for, so they are named one by one
 */
export function formProblems(form: { errors?: string[] }, fields: FieldState[]): FormProblem[] {
  const whole = (form.errors ?? []).map((say) => ({ say }));
  const each = fields.flatMap(({ id, errors }) => (errors ?? []).map((say) => ({ href: `#${id}`, say })));
  return [...whole, ...each];
}
