import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { serverUser } from './user';

const PATIENCE = 60_000; // milliseconds; recovering from a crash takes a while

type Running = { pid: number; port: number };

/** The server that works on this folder, as its `postmaster.pid` tells. */
export async function findRunning(data: string): Promise<Running | undefined> {
  const lines = await readFile(pidFile(data), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid && port && commandOf(pid).includes(data) ? { pid, port } : undefined;
}

/** After a crash the number in the file may be another process's; PostgreSQL would believe it, and refuse to start. */
async function forgetStranger(data: string) {
  const pid = Number((await readFile(pidFile(data), 'utf8').catch(() => '')).split('\n')[0]);
  if (pid && isTaken(pid) && !commandOf(pid).includes(data)) await rm(pidFile(data));
}

const pidFile = (data: string) => join(data, 'postmaster.pid');

/** Whether the number belongs to a process, be it a dead one that nobody has buried. */
function isTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, empty when there is none. macOS has no `/proc`, slim Linux images no `ps`. */
function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/**
 * Starts a server in a session of its own, so that Ctrl-C in the terminal does not reach it before the shop has closed.
 *
 * @returns its process; it may still end at once, for the reason that stands in `log`
 */
export async function launch(programs: string, data: string, log: string, settings: string[]): Promise<ChildProcess> {
  await forgetStranger(data);
  const options = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'],
    ...settings,
  ].flatMap((setting) => ['-c', setting]);
  const output = await open(log, 'a', 0o600);
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(await freePort()), ...options], {
    ...serverUser(data),
    cwd: '/',
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
  await once(server, 'spawn').finally(() => output.close());
  server.unref();
  return server;
}

/** Stops the server of this folder the fast way: whoever is still connected is cut off, what was committed is kept. */
export async function stopServer(data: string) {
  const running = await findRunning(data);
  if (running) process.kill(running.pid, 'SIGINT');
  for (const end = Date.now() + PATIENCE; Date.now() < end && (await findRunning(data)); ) await delay(20);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
