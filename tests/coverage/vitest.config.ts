import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** The tests with the branches counted that they take in the test process; `run.ts` adds those of its children. */
export default mergeConfig(base, {
  test: {
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/{markup,library,publish}/**/*.ts'],
      exclude: ['**/in-page.ts'],
      reporter: ['json'],
      reportsDirectory: process.env['ASSAY_COVERAGE'] ?? 'dist-coverage',
      reportOnFailure: true,
    },
  },
});
