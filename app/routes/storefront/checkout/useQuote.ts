import type { SerializeFrom } from '@remix-run/node';
import { useEffect, useRef, useState } from 'react';
import type { CheckoutTable } from './table';

type Table = SerializeFrom<CheckoutTable>;

/** After so many milliseconds an answer is given up, and nobody is kept from paying: the server asks for what is missing. */
const PATIENCE = 20_000;

/** Asks what sending costs now. A line that breaks changes nothing of the page: it is asked once more when the line is back. */
export function useQuote(apply: (table: Table) => void) {
  const [isQuoting, setIsQuoting] = useState(false);
  const latest = useRef(0);
  const missed = useRef<HTMLFormElement>();

  async function quote(form: HTMLFormElement) {
    latest.current += 1;
    const mine = latest.current;
    setIsQuoting(true);
    const table = await fetchTable(form);
    // An answer that comes after a later question is dropped.
    if (mine !== latest.current) return;
    setIsQuoting(false);
    missed.current = table ? undefined : form;
    if (table) apply(table);
  }

  useEffect(() => {
    const again = () => missed.current && void quote(missed.current);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  });

  return { quote, isQuoting };
}

async function fetchTable(form: HTMLFormElement): Promise<Table | undefined> {
  try {
    const answer = await fetch('/bayar/ongkir', {
      method: 'POST',
      body: new FormData(form),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.ok ? (await answer.json()).table : undefined;
  } catch {
    return undefined; // offline, or as good as that
  }
}
