import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';

const PAPER = '#fbf7f0';
const MERAH = '#9b2226';

/** What a phone needs to keep the market among its applications, in the reader's language. */
export function loader() {
  const manifest = {
    id: '/',
    name: m.offline_app_name(),
    short_name: 'Sepucuk',
    description: m.offline_app_about(),
    lang: getLocale(),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: PAPER,
    theme_color: MERAH,
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: m.offline_app_search(), url: '/cari' },
      { name: m.offline_app_cart(), url: '/keranjang' },
      { name: m.offline_app_orders(), url: '/akun/pesanan' },
    ],
    categories: ['shopping', 'food'],
  };
  const headers = {
    'Content-Type': 'application/manifest+json',
    'Cache-Control': 'public, max-age=3600',
    Vary: 'Cookie',
  };
  return new Response(JSON.stringify(manifest), { headers });
}
