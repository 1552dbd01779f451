import type { IncomingMessage } from 'node:http';
import { type FormFields, readForm } from './form';
import { newId } from './ids';

/** A request of the API, read but not yet judged. */
export interface Incoming {
  method: string;
  path: string;
  body: string;
  /** The parameters, or null where the body cannot be read. */
  fields: Record<string, unknown> | null;
  contentType: string;
  authorization: string;
  version: string;
  account: string | null;
  key: string | null;
  requestId: string;
}

export function receive({ method = 'GET', url = '/', headers }: IncomingMessage, body: string): Incoming {
  const { pathname, search } = new URL(url, 'http://gateway');
  const isV2 = pathname.startsWith('/v2/');
  const query: FormFields = readForm(search.slice(1));
  return {
    method,
    path: pathname,
    body,
    fields: method === 'GET' ? query : isV2 ? readJson(body) : readForm(body),
    contentType: headers['content-type'] ?? '',
    authorization: headers.authorization ?? '',
    version: headerOf(headers['stripe-version']) ?? '',
    account: headerOf(headers['stripe-account']) ?? headerOf(headers['stripe-context']),
    key: method === 'POST' ? headerOf(headers['idempotency-key']) : null,
    requestId: newId('req', 14),
  };
}

function headerOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function readJson(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body || '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
