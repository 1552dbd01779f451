import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { keepWhatWasFilledIn, wholeDocument } from './ui/takeOver';

// What can be read without a network is kept by a worker; a browser that knows none misses nothing else.
if (import.meta.env.PROD) void navigator.serviceWorker?.register('/sw.js').catch(() => undefined);

startTransition(() => {
  keepWhatWasFilledIn(() =>
    hydrateRoot(
      import.meta.env.PROD ? wholeDocument() : document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    ),
  );
});
