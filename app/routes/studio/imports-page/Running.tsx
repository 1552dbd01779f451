import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { figure } from '../../../ui/figure';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';

const PAUSE = 2_000; // ms between two looks

/** How far the writing has come. With script it looks again by itself; without, the page is loaded anew. */
export function Running({ done, all }: { done: number; all: number }) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(revalidate, PAUSE);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <div className="stack">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Notice tone="info">{m.stock_import_running({ done: figure(done), all: figure(all) })}</Notice>
      <progress className="progress" max={Math.max(1, all)} value={done} aria-label={m.stock_import_progress()} />
    </div>
  );
}
