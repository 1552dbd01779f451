import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNCHANGED } from './steps.mjs';

const MEMORY = 'node_modules/.cache/sepucuk';

/**
 * Does work whose outcome depends on files alone, unless these have the contents of the last time, whatever their dates, and
 * nobody has touched the outcome since.
 *
 * @param {{ name: string, inputs: string[], outputs: string[] }} what files and folders
 * @param {() => Promise<unknown>} work
 */
export async function unlessUnchanged({ name, inputs, outputs }, work) {
  const memory = join(MEMORY, name);
  const before = fingerprint(inputs);
  const remembered = existsSync(memory) && readFileSync(memory, 'utf8');
  if (outputs.every((path) => existsSync(path)) && remembered === `${before} ${touched(outputs)}`) return UNCHANGED;
  await work();
  mkdirSync(MEMORY, { recursive: true });
  writeFileSync(memory, `${before} ${touched(outputs)}`);
  return undefined;
}

/**
 * One number for the names and contents of files and of all in folders, but for tests, from which nothing is made, and for
 * what is itself made from the rest.
 *
 * @param {string[]} paths those that are missing count as missing
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn).filter((path) => !/\.test\.tsx?$|\/generated\//.test(path))) {
    const content = readFileSync(path);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** One number for the names, sizes and dates of files: enough to see that somebody was here. */
function touched(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? filesInFolder(path) : [path];
}

/** @param {string} folder @returns {string[]} */
function filesInFolder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesInFolder(join(folder, entry.name)) : [join(folder, entry.name)]));
}
