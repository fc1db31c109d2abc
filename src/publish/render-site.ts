import { parseArgs } from 'node:util';
import { build } from 'astro';
import { describeFailure } from './failure.ts';

/**
 * Renders the site into a folder, in a process of its own: what it uses up, changes or breaks is gone
 * with it. The build that has started it decides when it ends; without that one it has no purpose.
 */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit(1));

const { values } = parseArgs({ options: { site: { type: 'string' }, cache: { type: 'string' } } });
const { site: outDir = '', cache: cacheDir = '' } = values;
try {
  await build({ outDir, cacheDir, vite: { cacheDir }, logLevel: 'warn' });
  process.exit(0);
} catch (cause) {
  console.error(describeFailure(cause));
  process.exit(1);
}
