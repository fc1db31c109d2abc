import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepCompiledCode } from './cache/code-cache.ts';
import { bringCompiled } from './cache/compiled-store.ts';
import { packageRoot, shippedFolder } from './cache/package-root.ts';
import { findScript, scripts, type ScriptName } from './cache/scripts.ts';

/** `assay <command> …`: runs a command, compiled once for each revision of the generator. */
const [name = '', ...words] = process.argv.slice(2);
const internal: readonly string[] = [
  'assay',
  'build-worker',
  'compile-engine',
  'page-worker',
  'picture-worker',
  'watch-thread',
  'preview-client',
];
const commands = Object.keys(scripts).filter((one) => !internal.includes(one));

if (commands.includes(name)) await run(name as ScriptName);
else {
  console.error(`assay takes a command: ${commands.join(', ')}.`);
  process.exitCode = 2;
}

async function run(command: ScriptName): Promise<void> {
  process.argv = [process.argv[0]!, command, ...words];
  const file = await findCompiled(command);
  keepCompiledCode();
  await import(pathToFileURL(file).href);
}

/** The sources themselves where they cannot be compiled, which then say why, and where coverage is counted. */
async function findCompiled(command: ScriptName): Promise<string> {
  if (shippedFolder) return join(shippedFolder, 'program', `${command}.mjs`);
  if (process.env['NODE_V8_COVERAGE']) return findScript(command);
  try {
    const { folder, release } = await bringCompiled('program', async (into) =>
      (await import('./engine/compile-program.ts')).compileProgram(into),
    );
    process.once('exit', release);
    return join(folder, `${command}.mjs`);
  } catch {
    return join(packageRoot, scripts[command]);
  }
}
