import { createContext, useContext } from 'react';

/** What only the server knows of the request that a page answers. */
export const RequestContext = createContext<{ nonce?: string; requestId?: string }>({});

/** What the content security policy wants to see on an inline script; browsers hide it from scripts. */
export function useNonce(): string | undefined {
  return useContext(RequestContext).nonce;
}

/** The number under which the log knows this request; in a browser, that of the request which brought the document. */
export function useRequestId(): string | undefined {
  const { requestId } = useContext(RequestContext);
  return requestId ?? (typeof document === 'undefined' ? undefined : document.documentElement.dataset.request);
}
