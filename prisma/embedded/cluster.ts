import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findRunning, stopServer } from './server';
import { isOpen, isRoot, SHARED_FOLDER, serverUser } from './user';

const run = promisify(execFile);
const PASSWORD = 'sepucuk.password';

/** The real folder of the database that belongs to `folder`, made where there is none. */
export async function findCluster(folder: string, programs: string): Promise<{ data: string; password: string }> {
  const name = join(folder, 'db');
  if (!existsSync(name)) await makeCluster(folder, name, programs);
  const data = await realpath(name);
  serverUser(data); // before the password: a sentence is better than EACCES
  return { data, password: await readFile(join(data, PASSWORD), 'utf8') };
}

/**
 * Root in a folder that only root may enter gets a link to a place of this clone's own outside. What an earlier clone
 * of the same name has left there goes, because nothing leads to it any more.
 */
async function makeCluster(folder: string, name: string, programs: string) {
  await rm(name, { force: true }); // a link that leads nowhere
  if (!isRoot || (await isOpen(folder))) return initialize(name, programs);

  const place = join(SHARED_FOLDER, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  await mkdir(SHARED_FOLDER, { recursive: true });
  await chmod(SHARED_FOLDER, 0o755); // whatever the umask made of it
  if (await findRunning(place)) await stopServer(place);
  await rm(place, { recursive: true, force: true });
  await initialize(place, programs);
  await symlink(place, name);
}

/** Whole or not at all: a first start that was cut off leaves a folder of another name, which the next one clears. */
async function initialize(data: string, programs: string) {
  const making = `${data}.making`;
  const passwordFile = `${making}.password`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
  const user = serverUser(making);
  if (user.uid && user.gid) for (const path of [making, passwordFile]) await chown(path, user.uid, user.gid);

  const login = ['-U', 'sepucuk', '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  // The sort order is PostgreSQL's own on every system; macOS has no locale C.UTF-8 for the little that is left to it.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const text = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`];
  await run(join(programs, 'initdb'), ['-D', making, ...login, ...text], { ...user, cwd: dirname(making) });
  await rename(passwordFile, join(making, PASSWORD));
  await rename(making, data);
}
