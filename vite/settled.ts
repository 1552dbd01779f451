import type { VitePluginConfig } from '@remix-run/dev';
import type { Plugin } from 'vite';

/**
 * What `remix.config.js` has settled need not be asked in a browser: the ways that are never taken (single fetch, with its
 * decoder) are not sent, which is 5 % of the libraries.
 */
export function settled({ future }: VitePluginConfig): Plugin {
  const flags: Record<string, boolean | undefined> = { ...future };
  return {
    name: 'settled',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!id.includes('/node_modules/@remix-run/react/')) return null;
      const asked = /\b(?:window\.__remixContext\.)?future\.(v3_\w+)/g;
      return { code: code.replace(asked, (question, flag) => String(flags[flag] ?? question)), map: null };
    },
  };
}
