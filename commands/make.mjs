import { insistOnFolder } from './place.mjs';
import { runScript, UNCHANGED } from './steps.mjs';
import { unlessUnchanged } from './unchanged.mjs';

const versions = ['package.json', 'package-lock.json'];

/** What Prisma and Paraglide write from the schema and the catalogues. */
export async function generate() {
  const database = { name: 'database', inputs: [...versions, 'prisma/schema'], outputs: ['prisma/generated'] };
  const catalogues = ['app/words/id', 'app/words/en', 'app/words/sepucuk.inlang/settings.json'];
  const words = { name: 'words', inputs: [...versions, ...catalogues], outputs: ['app/words/generated'] };
  const done = await Promise.all([
    unlessUnchanged(database, () => make('generate:database')),
    unlessUnchanged(words, () => make('generate:words')),
  ]);
  return done.every((result) => result === UNCHANGED) ? UNCHANGED : undefined;
}

/** The pages and the server, for the browser and for Node. */
export function build() {
  const configuration = ['vite.config.ts', 'remix.config.js', 'tsconfig.json', 'vite'];
  const sources = ['app', 'server', 'server.ts', 'prisma', 'public'];
  const what = { name: 'build', inputs: [...versions, ...configuration, ...sources], outputs: ['build'] };
  return unlessUnchanged(what, () => make('build'));
}

/** @param {string} script */
async function make(script) {
  insistOnFolder('.', 'or clone Sepucuk into a folder of your own');
  // Prisma would ask its makers for news.
  await runScript(script, { environment: { NODE_ENV: 'production', CHECKPOINT_DISABLE: '1' } });
}
