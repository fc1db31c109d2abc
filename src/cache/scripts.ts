import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** Every script that runs by itself, by its name, in the sources: commands, and what they start. */
export const scripts = {
  build: 'src/commands/build.ts',
  check: 'src/commands/check.ts',
  dev: 'src/commands/dev.ts',
  'facts-diff': 'src/commands/facts-diff.ts',
  packages: 'src/commands/packages.ts',
  pdf: 'src/commands/pdf.ts',
  prove: 'src/commands/prove.ts',
  reproduce: 'src/commands/reproduce.ts',
  sbom: 'src/commands/sbom.ts',
  stamp: 'src/commands/stamp.ts',
  start: 'src/commands/start.ts',
  verify: 'src/commands/verify.ts',
  assay: 'src/assay.ts',
  'build-worker': 'src/commands/build-worker.ts',
  'compile-engine': 'src/commands/compile-engine.ts',
  'preview-client': 'src/browser/preview-client.ts',
  'page-worker': 'src/publish/page-worker.ts',
  'picture-worker': 'src/publish/picture-worker.ts',
  'watch-thread': 'src/publish/watch-thread.ts',
} as const;

export type ScriptName = keyof typeof scripts;

/** The file of a script: compiled where this is, else a source. */
export const findScript = (name: ScriptName): string =>
  import.meta.filename.endsWith('.ts')
    ? join(packageRoot, scripts[name])
    : join(import.meta.dirname, `${name}.mjs`);
