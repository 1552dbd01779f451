/** The same name as in public/sw.js; older versions end in another number. */
const GOODS = 'sepucuk-barang-';

export type KeptGoods = { path: string; name: string };

/** Goods whose pages this browser has kept, those that were looked at last first. */
export async function keptGoods(): Promise<KeptGoods[]> {
  if (!('caches' in window)) return [];
  const names = (await caches.keys()).filter((name) => name.startsWith(GOODS));
  const cache = names[0] && (await caches.open(names[0]));
  if (!cache) return [];
  const kept = await Promise.all((await cache.keys()).map((request) => read(cache, request)));
  return kept.toReversed();
}

async function read(cache: Cache, request: Request): Promise<KeptGoods> {
  const path = new URL(request.url).pathname;
  const text = (await (await cache.match(request))?.text()) ?? '';
  const title = new DOMParser().parseFromString(text, 'text/html').querySelector('h1')?.textContent;
  return { path, name: title ?? path };
}

/**
 * Lets a page of goods be kept that was reached without a document of its own. Whoever saves data, or has a slow line, keeps
 * only what was loaded anyway.
 */
export function keepGoods(path: string) {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return;
  navigator.serviceWorker?.controller?.postMessage({ keep: path });
}
