import { parseArgs } from 'node:util';
import { build } from 'astro';
import { replacedPackages } from '../engine/replaced-packages.ts';
import { describeFailure } from '../publish/failure.ts';

/** Compiles the pages into a folder, in a process of its own, which has no purpose without the build that waits for it. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit(1));

const { values } = parseArgs({ options: { into: { type: 'string' } } });
const { into = '' } = values;
try {
  const cacheDir = `${into}/cache`;
  // One file is read in a fraction of the time that hundreds take; programs of the machine stay where they are.
  const ssr = { noExternal: true as const, external: ['@napi-rs/canvas', 'satteri'] };
  const vite = { cacheDir, ssr, resolve: { alias: replacedPackages } };
  await build({ outDir: into, base: '/', cacheDir, vite, logLevel: 'warn' });
  process.exit(0);
} catch (cause) {
  console.error(describeFailure(cause, 'The pages could not be compiled.'));
  process.exit(1);
}
