import { useEffect, useRef } from 'react';

/**
 * Inside a form that is long to fill in: keeps the words typed so far in this browser, so that one can go on another day, and
 * forgets them once the server keeps them. Without script a form is filled in at once, or saved.
 *
 * @param name of the form and of who fills it in: a phone has more than one user
 * @param isFresh the page was just opened; one that came back from the server shows what that has made of it
 */
export function KeepTyping({ name, isStored, isFresh = true }: { name: string; isStored: boolean; isFresh?: boolean }) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const key = `sepucuk-ketikan ${name}`;
    if (isStored) return forget(key);
    const form = ref.current?.form;
    if (!form) return;
    const keep = () => write(key, { ...read(key), ...typedIn(form) });
    if (isFresh) restore(form, read(key));
    if (fieldsOf(form).some(isTouched)) keep(); // before the script was there
    form.addEventListener('input', keep);
    return () => form.removeEventListener('input', keep);
  }, [name, isStored, isFresh]);
  return <input type="hidden" ref={ref} />;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields for words; those of a list may be others the next time, but for the one row that goods begin with. */
function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement && /^(text|tel|number)$/.test(field.type))) &&
      /^(variants\[0\]\.)?\w+$/.test(field.name),
  );
}

const isTouched = (field: Field) => field.value !== field.defaultValue;

function typedIn(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value]));
}

function restore(form: HTMLFormElement, typed: Record<string, unknown>) {
  for (const field of fieldsOf(form)) {
    const value = typed[field.name];
    if (typeof value !== 'string' || isTouched(field)) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function read(key: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    return {}; // storage is shut, or holds something else
  }
}

function write(key: string, typed: Record<string, unknown>) {
  try {
    localStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // a browser that keeps nothing
  }
}

function forget(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing
  }
}
