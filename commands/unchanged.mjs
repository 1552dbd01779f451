import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNCHANGED } from './steps.mjs';

const MEMORY = 'node_modules/.cache/sepucuk';

/**
 * Does work whose outcome depends on files alone, unless both they and their outcome are what they were after the last
 * time. Contents are compared, not dates: a checkout changes dates, and a build by hand changes the outcome.
 *
 * @param {{ name: string, inputs: string[], outputs: string[] }} what files and folders
 * @param {() => Promise<unknown>} work
 */
export async function unlessUnchanged({ name, inputs, outputs }, work) {
  const memory = join(MEMORY, name);
  const state = () => `${fingerprint(inputs)} ${fingerprint(outputs)}`;
  if (outputs.every((path) => existsSync(path)) && existsSync(memory) && readFileSync(memory, 'utf8') === state())
    return UNCHANGED;
  const before = fingerprint(inputs);
  await work();
  mkdirSync(MEMORY, { recursive: true });
  writeFileSync(memory, `${before} ${fingerprint(outputs)}`);
}

/**
 * One number for the names and contents of files and of all in folders, but for tests, from which nothing is made.
 *
 * @param {string[]} paths those that are missing count as missing
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) {
    const content = readFileSync(path);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
