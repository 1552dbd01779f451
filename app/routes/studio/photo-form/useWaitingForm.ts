import { useEffect, useRef, useState } from 'react';

/**
 * Keeps a form from being sent while something of it is still on its way, and sends it by the same button when that has arrived.
 * `inside` is any element of the form.
 */
export function useWaitingForm(isOnTheWay: boolean) {
  const inside = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const [isWaiting, setWaiting] = useState(false);

  useEffect(() => {
    const form = inside.current?.closest('form');
    if (!form || !isOnTheWay) return;
    const hold = (event: SubmitEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed.current = event.submitter;
      setWaiting(true);
    };
    form.addEventListener('submit', hold, { capture: true });
    return () => form.removeEventListener('submit', hold, { capture: true });
  }, [isOnTheWay]);

  useEffect(() => {
    if (!isWaiting || isOnTheWay) return;
    setWaiting(false);
    inside.current?.closest('form')?.requestSubmit(pressed.current);
  }, [isWaiting, isOnTheWay]);

  return { inside, isWaiting };
}
