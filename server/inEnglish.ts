import type { ServerBuild } from '@remix-run/node';

/**
 * The same pages with the scripts that speak English (`vite/words.ts`). Their list has a version of its own: a page whose reader
 * changed the language elsewhere loads itself anew instead of mixing the two. The list itself is one file: what keeps every
 * file that a page names (`public/sw.js`) must find it.
 */
export function inEnglish(build: ServerBuild): ServerBuild {
  const scripts = JSON.stringify(build.assets).replaceAll(/"\/assets\/([^"]+\.js)"/g, '"/assets/en/$1"');
  const assets: ServerBuild['assets'] = JSON.parse(scripts);
  return { ...build, assets: { ...assets, url: build.assets.url, version: `${assets.version}-en` } };
}
