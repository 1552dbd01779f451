import { existsSync, readFileSync } from 'node:fs';
import { insistOnFolder } from './place.mjs';
import { runNpm, UNCHANGED } from './steps.mjs';

/** Installs what package-lock.json names, where something else or nothing is installed. */
export async function install() {
  const installed = packagesIn('node_modules/.package-lock.json');
  if (installed && isInstalled(packagesIn('package-lock.json') ?? {}, installed)) return UNCHANGED;
  for (const folder of ['.', 'node_modules']) insistOnFolder(folder, 'or clone Sepucuk into a folder of your own');
  // Everything works without install scripts, which npm asks about; the environment may say to leave out what the build needs.
  await runNpm(['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * Whether npm's own record of what it installed agrees with the lock file. Optional packages may be missing, being for
 * other kinds of machines, but not those for this one: the folder may have been installed elsewhere.
 *
 * @param {Packages} wanted @param {Packages} installed
 */
export function isInstalled(wanted, installed) {
  const ours = `/${process.platform}-${process.arch}`;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true; // Sepucuk itself
    if (installed[path]) return installed[path].version === version;
    return optional && !path.endsWith(ours);
  });
}

/** @param {string} file @returns {Packages | undefined} */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
