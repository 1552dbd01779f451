import { Scripts } from '@remix-run/react';

/** How long scripts wait for a photo that does not come, and a page that waits for a hand for that hand, in milliseconds. */
const PATIENCE = 3000;
const LONG_PATIENCE = 10_000;

type ScriptsLaterProps = { nonce: string | undefined; waitsForHand: boolean };

/**
 * The scripts of a page that stands without them: they set out when what is seen has arrived and is shown (or after three seconds), so that on a
 * slow line the letters and photos have it to themselves. Where `waitsForHand`, they run when somebody first touches the page, moves
 * the mouse or presses a key (or after ten seconds). `laterScripts` makes what Remix writes wait for this.
 */
export function ScriptsLater({ nonce, waitsForHand }: ScriptsLaterProps) {
  return (
    <>
      <Scripts nonce={nonce} />
      {import.meta.env.PROD && (
        // Nothing from outside stands in it; the browser has it from the document and need not load it again.
        <script
          nonce={nonce}
          data-waits={waitsForHand || undefined}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: import.meta.env.SSR ? starter : '' }}
        />
      )}
    </>
  );
}

/**
 * Makes the scripts of a document wait; in development they set out at once. In text that somebody wrote the signs `<` and `"` are
 * escaped, so only what Remix writes is met.
 */
export function laterScripts(html: string): string {
  if (!import.meta.env.PROD) return html;
  return html
    .replaceAll('<link rel="modulepreload"', '<link rel="later"')
    .replace('type="module" async=""', 'type="later"');
}

/** Runs in the browser as it stands, before anything is loaded. Removed at once, the script it makes leaves the document as React knows it. */
const starter = `(({ nonce, dataset }) => {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    const { textContent } = document.querySelector('script[type=later]');
    const script = Object.assign(document.createElement('script'), { type: 'module', nonce, textContent });
    document.head.append(script);
    script.remove();
  };
  const fetch = () => {
    for (const link of document.querySelectorAll('link[rel=later]')) link.rel = 'modulepreload';
    setTimeout(begin, dataset.waits ? ${LONG_PATIENCE} : 0);
  };
  const painted = new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
  });
  addEventListener('load', () => painted.then(fetch));
  setTimeout(fetch, ${PATIENCE});
  const touched = ({ type, movementX, movementY }) => {
    // A mouse that lies where a page opens has moved by nothing.
    if (type !== 'pointermove' || movementX !== 0 || movementY !== 0) begin();
  };
  for (const hand of ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'])
    addEventListener(hand, touched, { passive: true, capture: true });
})(document.currentScript)`;
