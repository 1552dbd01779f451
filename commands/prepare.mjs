import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { build, generate } from './make.mjs';
import { decideMode } from './mode.mjs';
import { insistOnPlace } from './place.mjs';
import { step } from './steps.mjs';
import { stopWithStarter } from './stop.mjs';

/**
 * Brings a clone to where the shop can be opened; what is there already is left alone.
 *
 * @param {{ isBuilt: boolean }} how whether pages and server are needed ready-made
 */
export async function prepare({ isBuilt }) {
  enterFolder();
  if (existsSync('.env')) process.loadEnvFile('.env');
  process.env.SEPUCUK_MODE = decideMode(process.env);
  await insistOnPlace(process.env);

  console.log('\nSepucuk\n');
  await step('install', install);
  await step('generate', generate);
  if (isBuilt) await step('build', build);
}

/** Every command works in the project's folder, wherever it is called from, and no longer than the npm that called it. */
export function enterFolder() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  if (process.env.npm_lifecycle_event) stopWithStarter();
}

/** @param {string} file beside the commands; tsx, which lets Node read it, is among what was installed */
export async function typescript(file) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(file);
}
