import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestGenerator } from '../cache/revision.ts';
import { compileProgram } from '../engine/compile-program.ts';
import { compileEngine } from '../engine/engine-store.ts';
import { packageRoot } from '../cache/package-root.ts';

/** Puts the compiled generator where an installed package has it: pages, commands, and the digest of their sources. */
const folder = join(packageRoot, 'compiled');
rmSync(folder, { recursive: true, force: true });
const revision = digestGenerator();
mkdirSync(join(folder, 'engine'), { recursive: true });
await compileProgram(join(folder, 'program'));
await compileEngine(join(folder, 'engine'));
chmodSync(join(folder, 'program/assay.mjs'), 0o755);
// Last: by this file a package is known as compiled.
writeFileSync(join(folder, 'revision'), `${revision}\n`);
