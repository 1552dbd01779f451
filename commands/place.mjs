import { accessSync, constants, existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from './mode.mjs';

const MOMENT = 3000; // milliseconds; a shop that was killed lets go of its port no sooner

/**
 * Whether the shop can be opened here, asked before the long work.
 *
 * @param {{ DATABASE_URL?: string, DATA_DIR?: string, PORT?: string }} environment
 * @throws {Refusal} with what to do
 */
export async function insistOnPlace({ DATABASE_URL, DATA_DIR, PORT }) {
  await insistOnPort(Number(PORT || 3000));
  insistOnFolder(DATA_DIR || '.data', 'or set DATA_DIR to another folder');
  if (DATABASE_URL) await insistOnDatabase(DATABASE_URL);
  else insistOnBinaries();
}

/** @param {string} folder need not exist yet @param {string} otherwise what else can be done */
export function insistOnFolder(folder, otherwise) {
  let place = resolve(folder);
  while (!existsSync(place)) place = dirname(place);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(`Nothing can be written in ${place}: make it yours (chown), ${otherwise}.`);
  }
}

/** npm brings PostgreSQL for Linux with glibc and for macOS. */
export function insistOnBinaries({ platform = process.platform, isMusl = usesMusl() } = {}) {
  const elsewhere = 'set DATABASE_URL and SEPUCUK_MODE to use a PostgreSQL that you run';
  if (platform === 'win32') throw new Refusal(`npm brings no PostgreSQL for Windows: use WSL, or ${elsewhere}.`);
  if (isMusl)
    throw new Refusal(`npm brings no PostgreSQL for musl (Alpine): use an image with glibc, or ${elsewhere}.`);
}

function usesMusl() {
  if (process.platform !== 'linux') return false;
  process.report.excludeNetwork = true; // else it may ask a name server about each connection
  return !process.report.getReport().header.glibcVersionRuntime;
}

/** @param {number} port */
async function insistOnPort(port) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`PORT must be a number up to 65535.`);
  let code = await whyNotToListen(port);
  for (const end = Date.now() + MOMENT; code === 'EADDRINUSE' && Date.now() < end; code = await whyNotToListen(port))
    await delay(200);
  const instead = `choose another one: PORT=${port < 1024 ? 3000 : port + 1} npm start`;
  if (code === 'EADDRINUSE')
    throw new Refusal(`Port ${port} is taken, perhaps by a Sepucuk that runs already: stop it, or ${instead}`);
  if (code) throw new Refusal(`Port ${port} cannot be used (${code}): ${instead}`);
}

/** @param {number} port @returns {Promise<string | undefined>} the error's code */
function whyNotToListen(port) {
  return new Promise((done) => {
    const probe = createServer()
      .on('error', (/** @type {NodeJS.ErrnoException} */ error) => done(error.code))
      .listen(port, () => probe.close(() => done(undefined)));
  });
}

/** @param {string} url */
async function insistOnDatabase(url) {
  const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: '', port: '' };
  if (!hostname) return; // the configuration says what is wrong with it
  const why = await whyNotToReach(hostname, Number(port || 5432));
  if (why)
    throw new Refusal(
      `The database at ${hostname}:${port || 5432} cannot be reached (${why}): start it, or correct DATABASE_URL.`,
    );
}

/** @param {string} host @param {number} port @returns {Promise<string | undefined>} the error's code */
function whyNotToReach(host, port) {
  return new Promise((done) => {
    const line = connect({ host, port, timeout: MOMENT });
    line.on('connect', () => done(undefined));
    line.on('error', (/** @type {NodeJS.ErrnoException} */ error) => done(error.code));
    line.on('timeout', () => done('no answer'));
    line.on('connect', () => line.destroy()).on('timeout', () => line.destroy());
  });
}
