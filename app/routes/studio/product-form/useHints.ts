import { useFetcher } from '@remix-run/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Hints } from './hints';

const PAUSE = 400; // ms without a key pressed
const ofPrice = /^variants\[\d+\]\.price$/;
const others = new Set(['categoryId', 'permitNumber', 'permitKind']);

/** Hints as they are typed after: `prices` by the name of their fields. */
export type Followed = { hints: Hints | undefined; prices: Record<string, string> };

/** The hints that came with the page, and, where there is script, those for what is typed. `follow` listens to the form. */
export function useHints(start: Hints | undefined, productId?: string) {
  const fetcher = useFetcher<Hints>();
  const [prices, setPrices] = useState<Record<string, string>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  function follow({ currentTarget: form, target }: FormEvent<HTMLFormElement>) {
    const { name, value } = target as HTMLInputElement;
    if (ofPrice.test(name)) setPrices((before) => ({ ...before, [name]: value }));
    else if (!others.has(name)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => fetcher.load(`/studio/produk/petunjuk?${asked(form, productId)}`), PAUSE);
  }
  return { followed: { hints: fetcher.data ?? start, prices }, follow };
}

function asked(form: HTMLFormElement, productId = ''): URLSearchParams {
  const typed = new FormData(form);
  const params = new URLSearchParams({ produk: productId, kategori: String(typed.get('categoryId') ?? '') });
  for (const [name, value] of typed) if (ofPrice.test(name)) params.append('harga', String(value));
  if (typed.get('permitKind') !== 'MD') params.set('pirt', String(typed.get('permitNumber') ?? ''));
  return params;
}
