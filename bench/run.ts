import { type ChildProcess, execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import autocannon from 'autocannon';
import { paths } from './paths';

// Anonymous pages of the demo shop against bare node:http that sends the same compressed bytes, in turns, in the same
// minutes. The server under test and the load each have a core of their own. Loopback only, bounded in time.
const CONNECTIONS = 50;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const gzip = { 'accept-encoding': 'gzip' };

const port = process.env.BENCH_PORT ?? '3990';
// A shop that runs already may be named; it is then pinned, or not, by whoever started it.
const origin = process.env.BENCH_ORIGIN ?? `http://localhost:${port}`;

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

/** Runs a program, and whatever it starts in its turn, on one core, where the machine can say so. */
function onCore(core: number, args: string[], options: SpawnOptions): ChildProcess {
  const [program, ...rest] = hasTaskset
    ? ['taskset', '-c', String(core), process.execPath, ...args]
    : [process.execPath, ...args];
  return spawn(program!, rest, options);
}

function fetchBytes(path: string): Promise<Buffer> {
  return new Promise((done, failed) => {
    get(`${origin}${path}`, { headers: gzip }, (response) => {
      if (response.statusCode !== 200) failed(new Error(`${path} answered ${response.statusCode}`));
      else buffer(response).then(done, failed);
    }).on('error', failed);
  });
}

async function load(url: string) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, headers: gzip });
  if (result.errors || result.non2xx) throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} not 2xx`);
  return result;
}

async function againstWire(path: string) {
  const bytes = await fetchBytes(path);
  const wire = onCore(0, ['bench/wire.mjs'], { stdio: ['pipe', 'inherit', 'inherit', 'ipc'] });
  wire.stdin!.end(bytes);
  const wirePort = await new Promise<number>((done) =>
    wire.once('message', (told: { port: number }) => done(told.port)),
  );
  const shop = await load(`${origin}${path}`);
  const bare = await load(`http://localhost:${wirePort}/`);
  wire.kill();
  return { path, kilobytes: bytes.length / 1024, shop, bare };
}

async function startShop(): Promise<ChildProcess> {
  const env = {
    ...process.env,
    DATA_DIR: '.data-bench',
    PORT: port,
    SEPUCUK_MODE: 'demo',
    LIMITS: 'false',
    LOG_LEVEL: 'error',
  };
  const child = onCore(0, ['commands/start.mjs'], { env, stdio: 'inherit' });
  for (;;) {
    if (child.exitCode !== null) throw new Error('the shop did not start');
    const isUp = await fetchBytes('/readyz').then(
      () => true,
      () => false,
    );
    if (isUp) return child;
    await new Promise((wait) => setTimeout(wait, 250));
  }
}

if (hasTaskset) execFileSync('taskset', ['-a', '-c', '-p', '1', String(process.pid)], { stdio: 'ignore' });
const shop = process.env.BENCH_ORIGIN ? undefined : await startShop();
try {
  console.log(
    `\n${CONNECTIONS} connections, ${SECONDS} s each, node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  console.log('| page | KB (gzip) | requests/s | p50 ms | p99 ms | wire requests/s | of wire |');
  console.log('|---|---|---|---|---|---|---|');
  for (const path of await paths(origin)) {
    const { kilobytes, shop, bare } = await againstWire(path);
    const figures = [
      kilobytes.toFixed(1),
      shop.requests.average.toFixed(0),
      shop.latency.p50,
      shop.latency.p99,
      bare.requests.average.toFixed(0),
    ];
    console.log(
      `| ${path} | ${figures.join(' | ')} | ${((100 * shop.requests.average) / bare.requests.average).toFixed(1)} % |`,
    );
  }
} finally {
  shop?.kill('SIGTERM');
}
