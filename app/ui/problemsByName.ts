import type { FormProblem } from './ErrorSummary';

/**
 * What an action found wrong, for the summary at the top of the form.
 *
 * @param idOf the id of a field's control by the field's name; errors under no name concern the whole form
 */
export function problemsByName(
  errors: Record<string, string[] | null> | null | undefined,
  idOf: (name: string) => string,
): FormProblem[] {
  return Object.entries(errors ?? {}).flatMap(([name, says]) =>
    (says ?? []).map((say) => ({ href: name ? `#${idOf(name)}` : undefined, say })),
  );
}
