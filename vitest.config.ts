import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,server,prisma,commands,e2e}/**/*.test.ts'],
    globalSetup: './prisma/testing/template.ts',
    setupFiles: './prisma/testing/copy.ts',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
