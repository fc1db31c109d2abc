import { lstatSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { isPrivate, stateFolder } from './cache-key.ts';
import { findRevision } from './revision.ts';

/** Revisions of the generator of which compiled code is kept: those that ran last. */
const mostKept = 4;

/**
 * Lets Node keep what V8 has made of the generator’s code, and the processes that this one starts. It runs as it lies
 * there: therefore it lies where the key of the caches does, which no other user can write. It only saves time, and
 * fails nothing; Node passes over what belongs to other code or to another version of it.
 */
export function keepCompiledCode(environment: NodeJS.ProcessEnv = process.env): void {
  if (environment['NODE_COMPILE_CACHE'] || environment['NODE_DISABLE_COMPILE_CACHE']) return;
  try {
    const root = join(stateFolder(environment), 'assay', 'code');
    mkdirSync(root, { recursive: true, mode: 0o700 });
    const state = lstatSync(root);
    if (!state.isDirectory() || !isPrivate(state)) return;
    const own = join(root, findRevision());
    mkdirSync(own, { recursive: true, mode: 0o700 });
    utimesSync(own, new Date(), new Date());
    sweep(root);
    // Node 20 does not know it.
    (module.enableCompileCache as typeof module.enableCompileCache | undefined)?.(own);
    environment['NODE_COMPILE_CACHE'] = own;
  } catch {
    // It is compiled once more.
  }
}

function sweep(root: string): void {
  const byUse = readdirSync(root)
    .map((name) => ({ path: join(root, name), used: statSync(join(root, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of byUse.slice(mostKept)) rmSync(path, { recursive: true, force: true });
}
