import { useEffect, useRef } from 'react';

/**
 * Inside a form that is long to fill in: keeps the words typed so far in this browser, so that one can go on another day, and
 * forgets them once the server keeps them. Without script a form is filled in at once, or saved.
 *
 * @param name of the form and of who fills it in: a phone has more than one user
 */
export function KeepTyping({ name, isStored }: { name: string; isStored: boolean }) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = ref.current?.form;
    if (!form) return;
    const key = `sepucuk-ketikan ${name}`;
    if (isStored) return localStorage.removeItem(key);
    restore(form, localStorage.getItem(key));
    const keep = () => localStorage.setItem(key, JSON.stringify(typedIn(form)));
    form.addEventListener('input', keep);
    return () => form.removeEventListener('input', keep);
  }, [name, isStored]);
  return <input type="hidden" ref={ref} />;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields for words; those of a list may be others the next time. */
function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement && /^(text|tel|number)$/.test(field.type))) &&
      /^\w+$/.test(field.name),
  );
}

function typedIn(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value]));
}

function restore(form: HTMLFormElement, kept: string | null) {
  const typed: Record<string, string> = kept ? JSON.parse(kept) : {};
  for (const field of fieldsOf(form)) {
    const value = typed[field.name];
    if (value === undefined || field.value !== field.defaultValue) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
