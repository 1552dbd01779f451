import { useSubmit } from '@remix-run/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Control, isFilledIn } from '../../../ui/filledIn';

const KEY = 'sepucuk.bayar';

/** What belongs to one sending of the page, and not to what was typed. */
const notKept = new Set(['checkoutKey', 'total', 'intent', 'voucherCode']);

/**
 * Keeps in this tab what is typed, so that a line that breaks, or a phone that closes the page, loses nothing. A page that is
 * opened afresh is filled in with it: words at once, and what hangs on the place by asking for it again.
 */
export function useDraft(form: RefObject<HTMLFormElement>, isFresh: boolean) {
  const submit = useSubmit();
  const [isOffline, setIsOffline] = useState(false);
  const isRestored = useRef(false);
  // Read as the page is taken over: what was typed before its scripts ran is told to it right after, and is no draft of an earlier visit.
  const [draft] = useState(() => (isFresh ? read() : undefined));
  useEffect(() => {
    if (isRestored.current || !form.current) return;
    isRestored.current = true;
    if (!draft) return;
    fillIn(form.current, draft);
    const typed = new FormData(form.current);
    for (const [name, value] of Object.entries(draft)) if (!typed.has(name)) typed.set(name, value);
    typed.set('intent', 'quote');
    submit(typed, { method: 'post', action: '/bayar', replace: true, preventScrollReset: true });
  }, [form, draft, submit]);
  return {
    isOffline,
    keep: (form: HTMLFormElement) => write(form),
    /** Nothing is sent without a network: the page would be lost with all that stands in it. */
    hold(event: { preventDefault(): void }) {
      setIsOffline(!navigator.onLine);
      if (!navigator.onLine) event.preventDefault();
    },
  };
}

/** What was typed has become a purchase. */
export function forgetDraft() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // a browser that keeps nothing
  }
}

function write(form: HTMLFormElement) {
  const typed = [...new FormData(form)].filter(([name, value]) => !notKept.has(name) && typeof value === 'string');
  try {
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(typed)));
  } catch {
    // a browser that keeps nothing
  }
}

function read(): Record<string, string> | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return kept && typeof kept === 'object' ? (kept as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
}

/** What was typed on this visit, before the scripts ran, is newer than the draft. */
function fillIn(form: HTMLFormElement, draft: Record<string, string>) {
  const controls = [...form.querySelectorAll<Control>('input, textarea, select')];
  const isNewer = new Set(controls.filter(isFilledIn).map(({ name }) => name));
  for (const element of controls) {
    const value = draft[element.name];
    if (value === undefined || element.type === 'hidden' || isNewer.has(element.name)) continue;
    if (element.type === 'radio' || element.type === 'checkbox')
      (element as HTMLInputElement).checked = element.value === value;
    else element.value = value;
  }
}
