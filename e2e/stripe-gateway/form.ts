export type FormValue = string | FormValue[] | { [name: string]: FormValue };
export type FormFields = { [name: string]: FormValue };

/**
 * Reads a form with brackets, as the first version of the API takes it: `line_items[0][quantity]=2`.
 * An object whose names are 0, 1, 2 … is a list, and so is one with empty names (`types[]=a&types[]=b`).
 */
export function readForm(text: string): FormFields {
  const root: FormFields = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) put(root, pathOf(name), value);
  return asLists(root) as FormFields;
}

function pathOf(name: string): string[] {
  const [first = '', ...rest] = name.split('[');
  return [first, ...rest.map((part) => part.replace(/\]$/, ''))];
}

function put(root: FormFields, path: string[], value: string) {
  let here = root;
  for (const [depth, part] of path.entries()) {
    const name = part === '' ? String(Object.keys(here).length) : part;
    if (depth === path.length - 1) {
      here[name] = value;
      return;
    }
    const next = here[name];
    here[name] = typeof next === 'object' && !Array.isArray(next) ? next : Object.create(null);
    here = here[name] as FormFields;
  }
}

function asLists(value: FormValue): FormValue {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const isList = names.length > 0 && names.every((name, index) => name === String(index));
  if (isList) return names.map((name) => asLists(value[name]!));
  return Object.fromEntries(names.map((name) => [name, asLists(value[name]!)]));
}
