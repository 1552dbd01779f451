import { useLocation, useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * Whoever works by keys goes on where it makes sense. After a deed that is where something is wrong. What was pressed may be gone with
 * the page before, or out of sight since the page begins at its top again: then they go on from the part that was asked for (`#…`), from
 * the word on how it went, or from the top.
 */
export function useFocusKept(): void {
  const { key, hash } = useLocation();
  const { state, formMethod } = useNavigation();
  const isDeed = useRef(false);
  const isArriving = useRef(true);
  useEffect(() => {
    if (state !== 'idle') {
      isDeed.current = formMethod === 'POST';
      return;
    }
    takeFocus(isArriving.current ? onArriving() : goOn(hash, isDeed.current));
    isArriving.current = false;
    isDeed.current = false;
  }, [key, state, hash, formMethod]);
}

const find = (selector: string) => document.querySelector<HTMLElement>(`#isi ${selector}`);

const wrong = () => find('.error-summary') ?? find('[aria-invalid="true"]');
const done = () => find('.notice-done');
const refused = (hash: string) => (hash || done() ? null : find('.notice-error'));

function isLost(): boolean {
  const { activeElement: one, body } = document;
  if (!one || one === body) return true;
  const { top, bottom } = one.getBoundingClientRect();
  return bottom < 0 || top > innerHeight;
}

/** The browser itself has looked for the part that was asked for. */
const onArriving = () => (isLost() ? (wrong() ?? done()) : null);

function goOn(hash: string, isDeed: boolean): HTMLElement | null {
  const toMend = isDeed ? (wrong() ?? refused(hash)) : null;
  if (toMend || !isLost()) return toMend;
  return (hash && document.getElementById(hash.slice(1))) || (done() ?? document.getElementById('isi'));
}

function takeFocus(place: HTMLElement | null) {
  if (!place || place === document.activeElement) return;
  if (place.tabIndex < 0) place.tabIndex = -1; // what is no control takes the focus from here only
  place.focus({ preventScroll: place.id === 'isi' });
}
