import { readFileSync } from 'node:fs';

/** @type {(() => unknown)[]} */
const closings = [];
let isStopping = false;
let exitCode = 130;

/**
 * Does something before the process ends because it was told to; what began last is closed first.
 *
 * @param {() => unknown} close
 */
export function whenStopped(close) {
  closings.unshift(close);
}

/** From here on being told to stop is no failure. */
export function stoppingIsFine() {
  exitCode = 0;
}

export function isBeingStopped() {
  return isStopping;
}

/** @param {number} code with which the process ends */
export async function stop(code = exitCode) {
  if (isStopping) return;
  isStopping = true;
  for (const close of closings)
    await Promise.resolve()
      .then(close)
      .catch((error) => console.error(error.message));
  process.exit(code);
}

/** From here on Ctrl-C, a closed terminal and a polite kill stop in good order. */
export function heedSignals() {
  // Not `once`: a second signal, as npm passes on the one that the terminal has sent to everybody, must not cut the stop short.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop());
  // A terminal that was closed takes no more words, which is no reason to leave the database running.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Stops when the npm or Playwright that started this process is gone: killed, it could not pass on that all is over. */
export function stopWithStarter() {
  const before = starters();
  setInterval(() => starters() !== before && stop(), 500).unref();
}

/** This process's parent, and where that is a shell which was put in between, the shell's parent. */
function starters() {
  return [process.ppid, parentOfShell(process.ppid)].join();
}

/** @param {number} pid @returns {string | undefined} nothing where it is no shell, is gone, or the system has no `/proc` */
function parentOfShell(pid) {
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8'); // such as: 4711 (sh) S 4710 …
    return /\((?:sh|dash|bash)\) \S (\d+)/.exec(state)?.[1];
  } catch {
    return undefined;
  }
}
