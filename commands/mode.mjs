/** A reason to stop that is told in one sentence, without a stack: whoever reads it can do something about it. */
export class Refusal extends Error {}

const modes = ['demo', 'test', 'production'];

/**
 * What kind of shop is started: without any word the demonstration, with a database of one's own only what was asked for.
 *
 * @param {NodeJS.Dict<string>} environment an empty text counts as not set
 * @returns {'demo' | 'test' | 'production'}
 * @throws {Refusal}
 */
export function decideMode({ SEPUCUK_MODE: mode, DATABASE_URL: url }) {
  if (!mode && url)
    throw new Refusal('DATABASE_URL is set, SEPUCUK_MODE is not: say SEPUCUK_MODE=production, or demo for a trial.');
  if (!mode) return 'demo';
  if (!modes.includes(mode)) throw new Refusal(`SEPUCUK_MODE is ${mode}: it must be demo, test or production.`);
  if (mode === 'production' && !url)
    throw new Refusal('SEPUCUK_MODE is production: set DATABASE_URL to the PostgreSQL that keeps the data.');
  return /** @type {'demo' | 'test' | 'production'} */ (mode);
}
