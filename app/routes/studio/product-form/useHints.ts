import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Hints } from './hints';

const PAUSE = 400; // ms without a key pressed
const ofPrice = /^variants\[\d+\]\.price$/;
const others = new Set(['categoryId', 'permitNumber', 'permitKind']);

/** Hints as they are typed after: `prices` by the name of their fields. */
export type Followed = { hints: Hints | undefined; prices: Record<string, string> };

/** The hints that came with the page, and, where there is script, those for what is typed. `follow` listens to the form. */
export function useHints(start: Hints | undefined, productId?: string) {
  const [hints, setHints] = useState(start);
  const [prices, setPrices] = useState<Record<string, string>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const asking = useRef<AbortController>();
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      asking.current?.abort();
    },
    [],
  );

  function follow({ currentTarget: form, target }: FormEvent<HTMLFormElement>) {
    const { name, value } = target as HTMLInputElement;
    if (ofPrice.test(name)) setPrices((before) => ({ ...before, [name]: value }));
    else if (!others.has(name)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, PAUSE, asked(form, productId));
  }

  async function ask(query: URLSearchParams) {
    asking.current?.abort(); // what was asked before is older than what is typed
    asking.current = new AbortController();
    try {
      const answer = await fetch(`/studio/produk/petunjuk?${query}`, { signal: asking.current.signal });
      if (answer.ok) setHints(await answer.json());
    } catch {
      // Without a network there are no hints; the form goes on.
    }
  }
  return { followed: { hints, prices }, follow };
}

function asked(form: HTMLFormElement, productId = ''): URLSearchParams {
  const typed = new FormData(form);
  const params = new URLSearchParams({ produk: productId, kategori: String(typed.get('categoryId') ?? '') });
  for (const [name, value] of typed) if (ofPrice.test(name)) params.append('harga', String(value));
  if (typed.get('permitKind') !== 'MD') params.set('pirt', String(typed.get('permitNumber') ?? ''));
  return params;
}
