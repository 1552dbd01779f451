import { readFileSync } from 'node:fs';

/**
 * What to do when this Node is not one that Sepucuk runs on, in a sentence; nothing when it is.
 *
 * @param {string} version such as 20.19.0
 * @param {string} supported as `engines` says it: `^20.19.0 || >=24.0.0`
 */
export function whyNotThisNode(version, supported) {
  if (supported.split('||').some((range) => fits(version, range.trim()))) return undefined;
  return `Sepucuk needs Node ${supported
    .replace(/\^(\d+)\.(\d+)\.0/g, '$1.$2+')
    .replace(/>=(\d+)\.0\.0/, '$1 or newer')
    .replaceAll(' ||', ',')}; this is ${version}. Install a newer one from https://nodejs.org.`;
}

/** @param {string} version @param {string} range */
function fits(version, range) {
  const have = version.split('.').map(Number);
  const need = range.replace(/^\D+/, '').split('.').map(Number);
  if (range.startsWith('^') && have[0] !== need[0]) return false;
  const difference = have.map((number, i) => number - need[i]).find((number) => number !== 0);
  return (difference || 0) >= 0;
}

/** Ends the process when Node is too old: the first thing that a command does, in a language that old ones understand. */
export function insistOnNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const why = whyNotThisNode(process.versions.node, engines.node);
  if (!why) return;
  console.error(why);
  process.exit(1);
}
