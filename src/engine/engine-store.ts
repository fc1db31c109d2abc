import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../domain/refusal.ts';
import { bringCompiled, compiledFolder, type Compiled } from '../cache/compiled-store.ts';
import { packageRoot, shippedFolder } from '../cache/package-root.ts';
import { findScript } from '../cache/scripts.ts';

/**
 * The pages of this revision of the generator, compiled: with the package, by an earlier build, or now. Throws a
 * refusal where that fails, its reason being shown.
 */
export const bringEngine = async (): Promise<Compiled> =>
  shippedFolder
    ? { folder: join(shippedFolder, 'engine'), isNew: false, release: () => undefined }
    : bringCompiled('engine', compileEngine);

/** Where the engine of this revision of the generator is kept, or will be. */
export const engineFolder = (): string => compiledFolder('engine');

/** Compiles the pages into the folder, in a process of its own. */
export async function compileEngine(into: string): Promise<void> {
  const child = fork(findScript('compile-engine'), ['--into', into], {
    cwd: packageRoot,
    // Where a site stands, and what it is called, is no part of the engine.
    // It runs once: of its code nothing is kept.
    env: { ...process.env, SITE_URL: '', BASE_PATH: '', NODE_DISABLE_COMPILE_CACHE: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  rmSync(join(into, 'cache'), { recursive: true, force: true });
  if (code !== 0) throw new Refusal('The pages could not be compiled.');
}
