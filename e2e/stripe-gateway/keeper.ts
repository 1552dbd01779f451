import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Many changes at once are one writing. */
const GATHER_MS = 100;

/** A large state takes long to write, so it is written more rarely: a tenth of the time at most. */
const REST_FACTOR = 10;

/** Keeps the state in a file: a whole new one each time, then renamed, so that a half-written one is never read. */
export class Keeper {
  private timer: NodeJS.Timeout | null = null;
  private lastMs = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly path: string | undefined,
    private readonly dump: () => string,
  ) {}

  read(): string | undefined {
    return this.path && existsSync(this.path) ? readFileSync(this.path, 'utf8') : undefined;
  }

  /** Says that something has changed. */
  touch() {
    if (!this.path || this.timer) return;
    this.timer = setTimeout(() => void this.write(), Math.max(GATHER_MS, this.lastMs * REST_FACTOR));
    this.timer.unref();
  }

  /** Writes now; resolves when the file is there. */
  write(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const path = this.path;
    if (!path) return Promise.resolve();
    this.writing = this.writing.then(async () => {
      const begun = Date.now();
      await replace(path, this.dump());
      this.lastMs = Date.now() - begun;
    });
    return this.writing;
  }
}

async function replace(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.next`;
  await writeFile(next, text);
  await rename(next, path);
}
