import type { Rollup } from 'vite';

const page = (name: string) => `/app/routes/storefront/${name}.tsx`;
const around = ['/app/entry.client.tsx', '/app/root.tsx', page('layout')];

const libraries =
  /commonjsHelpers|\/node_modules\/(@remix-run|preact|react|react-dom|react-router|react-router-dom|scheduler)\//;

/**
 * Which code travels together. Left to itself Rollup makes a file of whatever two pages share, some forty for one page, and each
 * is a request. So there is one of the libraries, which change the least, one of what surrounds each page of the market,
 * and one each of what its busiest pages share; the rest is divided as Rollup likes.
 */
export const chunks: Rollup.GetManualChunk = (id, { getModuleInfo }) => {
  if (libraries.test(id)) return 'libraries';
  if (!id.includes('/app/') || isPage(id)) return undefined;
  const users = usersOf(id, getModuleInfo);
  if (around.some((file) => users.has(file))) return 'market';
  return sharedBy((...names) => names.some((name) => users.has(page(name))));
};

/** Each has to be worth its bytes to every page that loads it. */
function sharedBy(isFor: (...names: string[]) => boolean): string | undefined {
  const isOften = isFor('home', 'cart') ? isFor('category', 'product') : isFor('category') && isFor('product');
  if (isOften) return 'goods';
  if (isFor('category') && isFor('search')) return 'lists';
  return isFor('product') && isFor('shop') ? 'voices' : undefined;
}

const isPage = (id: string) => id.includes('?'); // Remix asks for pages with a mark

/** The files that lead to this one, as deep as it may be. */
function usersOf(id: string, getModuleInfo: Rollup.GetModuleInfo, found = new Set<string>()): Set<string> {
  for (const user of getModuleInfo(id)?.importers ?? []) {
    const file = user.slice(user.lastIndexOf('/app/')).replace(/\?.*/, '');
    if (found.has(file)) continue;
    found.add(file);
    usersOf(user, getModuleInfo, found);
  }
  return found;
}
