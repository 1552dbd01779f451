import type { AreaChoice } from './areaLists';

const names = ['regencyCode', 'districtCode', 'villageCode', 'villageName'] as const;

/** What of a form's values is of an area. */
export function areaOf(values: Record<string, unknown>): AreaChoice {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? undefined]));
}

/** The id of a control in the form of this id; the fields of an area keep their own, whatever form they stand in. */
export function controlIn(form: string) {
  return (name: string): string => {
    if (name === 'villageCode') return 'villageName';
    return ['regencyCode', 'districtCode', 'villageName'].includes(name) ? name : `${form}-${name}`;
  };
}

/** Problems by field, with none where there is none. */
export function filled(errors: Record<string, string[] | null>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(errors).map(([name, says]) => [name, says ?? []]));
}
