import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const folders = ['app', 'server', 'prisma', 'commands', 'e2e'];

/** What is set before the shop is loaded, because it is read only then: such a file must have it loaded for itself. */
const setsBeforehand = /process\.env|vi\.(hoisted|mock|resetModules)/;
const alone = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => path.endsWith('.test.ts') && setsBeforehand.test(readFileSync(path, 'utf8')));

const common = {
  setupFiles: './prisma/testing/copy.ts',
  testTimeout: 20_000,
  hookTimeout: 30_000,
  // Node reads these thousands of small files in a sixth of the time.
  server: { deps: { external: [/\/words\/generated\//] } },
} satisfies TestProjectInlineConfiguration['test'];

export default defineConfig({
  test: {
    globalSetup: './prisma/testing/template.ts',
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'together',
          include: folders.map((folder) => `${folder}/**/*.test.ts`),
          exclude: alone,
          isolate: false,
        },
      },
      { test: { ...common, name: 'alone', include: alone, sequence: { groupOrder: 1 } } },
    ],
  },
});
