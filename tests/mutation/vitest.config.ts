import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { applyMutant, type Mutant } from './mutant.ts';

const mutant = JSON.parse(process.env['ASSAY_MUTANT'] ?? 'null') as Mutant | null;

/** Runs tests against one changed file; the file on disk stays as it is. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 1,
    isolate: false,
    bail: 1,
    // A file that was kept would be the one without the change.
    fsModuleCache: false,
  },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform: (code, id) =>
        mutant && id === resolve(mutant.file).replaceAll('\\', '/')
          ? applyMutant(code, mutant)
          : undefined,
    },
  ],
});
