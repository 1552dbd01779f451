import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { config } from './config';

/** Where files lie. Names are our own, such as `3f/3f0c…-640.webp`, and never a visitor's. */
export type Storage = {
  /** Whole or not at all: nobody ever reads half a file. */
  write(name: string, bytes: Buffer): Promise<void>;
  /** @throws when there is no such file */
  read(name: string): Promise<Buffer>;
};

function folderStorage(folder: string): Storage {
  return {
    async write(name, bytes) {
      const path = join(folder, name);
      const unfinished = `${path}.${randomUUID()}.part`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(unfinished, bytes);
        await rename(unfinished, path);
      } finally {
        await rm(unfinished, { force: true });
      }
    },
    read: (name) => readFile(join(folder, name)),
  };
}

/** What is served under /media. */
export const storage: Storage = folderStorage(join(config.DATA_DIR, 'media'));

/** What is served to nobody, but read by a page that has looked at who asks. */
export const closedStorage: Storage = folderStorage(join(config.DATA_DIR, 'closed'));
