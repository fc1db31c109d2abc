import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Hundreds of tests start a process or more, each of which would strip and compile the same sources.
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/compiled');

export default defineConfig({
  test: {
    // A build or a browser keeps a core busy and waits for a third of its time: three at a time, on any machine.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // Importing the generator anew for each file took more time than half of the tests.
          isolate: false,
          setupFiles: ['tests/support/leaves-no-trace.ts'],
          // Some run a command in a process of its own, on machines that may be busy.
          testTimeout: 30_000,
        },
      },
      {
        // Whole sites, built and walked in a browser.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/support/built-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
