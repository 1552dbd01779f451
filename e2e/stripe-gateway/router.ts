import type { Call } from './world';

export type Handler = (call: Call) => object;

interface Route {
  method: 'GET' | 'POST';
  pattern: RegExp;
  handle: Handler;
}

/** One address of the API; `:name` stands for an id. */
export function route(method: Route['method'], path: string, handle: Handler): Route {
  const pattern = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return { method, pattern, handle };
}

export function match(routes: Route[], method: string, path: string) {
  for (const { method: expected, pattern, handle } of routes) {
    const found = method === expected && pattern.exec(path);
    if (found) return { handle, path: decoded(found.groups ?? {}) };
  }
  return null;
}

function decoded(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
