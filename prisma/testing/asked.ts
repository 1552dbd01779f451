import type { LoaderFunctionArgs } from '@remix-run/node';
import { visitorOf } from '../../app/web/visitor';

/** What a loader is given when a guest asks for an address. */
export function asked(path: string, params: Record<string, string> = {}): LoaderFunctionArgs {
  const url = new URL(path, 'http://localhost:3000');
  const guest = { language: 'id', ip: '127.0.0.1', cookieHeader: '', isHttps: false, sendCookie: () => {} } as const;
  const context = { visitor: visitorOf({ url, ...guest }), nonce: '', requestId: '', isDown: false };
  return { request: new Request(url), params, context };
}
