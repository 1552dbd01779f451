import type { LoaderFunctionArgs } from '@remix-run/node';
import { visitorOf } from '../../app/web/visitor';

/** What a loader is given when somebody asks for an address: a guest, unless a cookie says who it is. */
export function asked(path: string, params: Record<string, string> = {}, cookieHeader = ''): LoaderFunctionArgs {
  const url = new URL(path, 'http://localhost:3000');
  const browser = { language: 'id', ip: '127.0.0.1', cookieHeader, isHttps: false, sendCookie: () => {} } as const;
  const context = { visitor: visitorOf({ url, ...browser }), nonce: '', requestId: '', isDown: false };
  return { request: new Request(url), params, context };
}
