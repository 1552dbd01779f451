import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from './mode.mjs';
import { heedSignals, isBeingStopped, stop, whenStopped } from './stop.mjs';

const LAST_LINES = 80;
const PATIENCE = 10_000; // milliseconds

/** The answer of a step that had nothing to do. */
export const UNCHANGED = Symbol('unchanged');

/**
 * Shows a step and the time that it took.
 *
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 */
export async function step(name, work) {
  process.stdout.write(`  ${name.padEnd(14)}`);
  const begin = Date.now();
  const result = await work().catch((error) => {
    if (!isBeingStopped()) process.stdout.write('failed\n');
    throw error;
  });
  console.log(result === UNCHANGED ? 'unchanged' : `${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Runs a program quietly.
 *
 * @param {string} program
 * @param {string[]} words
 * @param {{ environment?: NodeJS.ProcessEnv, isLoud?: boolean }} [how] `isLoud` shows its output as it comes
 * @returns {Promise<string>} what it printed, unless it was loud
 * @throws {Refusal} with the end of its output when it fails
 */
export function run(program, words, { environment, isLoud = false } = {}) {
  const env = { ...process.env, ...environment };
  // Programs that npm has linked ask `env` for node: it shall be the one that runs now.
  env.PATH = `${dirname(process.execPath)}:${env.PATH}`;
  const stdio = isLoud ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, ['commands/keeper.mjs', program, ...words], {
    env,
    stdio: ['ignore', stdio, stdio, 'ipc'], // the channel tells the keeper that we are still there
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  const ended = new Promise((done) => child.on('close', done).on('error', done));
  whenStopped(() => interrupt(child, ended));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done(output);
      const end = output.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
      fail(new Refusal(`${end}\n\n${[program, ...words].join(' ')} failed.`.trimStart()));
    });
  });
}

/** Tells a program and all that it has started to stop, and waits for it a while. */
function interrupt(child, ended) {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return undefined;
  process.kill(-child.pid, 'SIGINT');
  return Promise.race([ended, delay(PATIENCE, undefined, { ref: false })]);
}

/**
 * Runs a script of package.json.
 *
 * @param {string} name
 * @param {Parameters<typeof run>[2]} [how]
 */
export function runScript(name, how) {
  return runNpm(['run', '--silent', name], how);
}

/** @param {string[]} words @param {Parameters<typeof run>[2]} [how] */
export function runNpm(words, how) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...words], how) : run('npm', words, how);
}

/**
 * Does the work of a command; what it throws is told, in a sentence where there is one.
 *
 * @param {() => Promise<unknown>} work
 */
export async function command(work) {
  heedSignals();
  try {
    await work();
  } catch (error) {
    if (isBeingStopped()) return;
    console.error(error instanceof Refusal ? `\n${error.message}\n` : error);
    await stop(1);
  }
}
