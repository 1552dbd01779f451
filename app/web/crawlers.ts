import { config } from '../platform/config';

/** Pages that are somebody's own, or lead only there: no search engine shall list them. Each stands for all below it. */
export const privatePaths = [
  '/keranjang',
  '/bayar',
  '/belanja',
  '/akun',
  '/masuk',
  '/daftar',
  '/keluar',
  '/sandi-baru',
  '/studio',
  '/kantor',
  '/demo',
  '/wilayah',
];

/** Lists that filters make endless: of these their plain address is read, in both languages, and the way through their pages. */
const lists = ['/kategori/*', '/toko/*'];

/** Where the market lies, for files that name whole addresses. */
export const origin = config.APP_ORIGIN;

/**
 * What machines may read (RFC 9309). A demonstration or test is nobody's market: found by a search engine it would be taken
 * for one.
 */
export function robots({ isReal, origin: home }: { isReal: boolean; origin: string }): string {
  const rules = isReal
    ? [
        ...privatePaths.map((path) => `Disallow: ${path}`),
        'Disallow: /cari',
        ...lists.flatMap((list) => [`Disallow: ${list}?`, `Allow: ${list}?bahasa=en$`, `Allow: ${list}?sesudah=`]),
      ]
    : ['Disallow: /'];
  return ['User-agent: *', ...rules, '', `Sitemap: ${home}/sitemap.xml`, ''].join('\n');
}

export function robotsHere(): string {
  return robots({ isReal: config.isReal, origin });
}

const MACHINES =
  /bot\b|bot[/;]|crawl|spider|slurp|preview|scan|monitor|externalhit|whatsapp|telegram|curl|wget|python|java\/|go-http|okhttp|axios|node/i;

/** Whether a machine asks that says so: search engines, previews of messengers, programs. Whoever says nothing is one. */
export function isCrawler(userAgent: string | null): boolean {
  return !userAgent || MACHINES.test(userAgent);
}
