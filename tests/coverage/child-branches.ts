import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { convert } from 'ast-v8-to-istanbul';
import { parseAst } from 'vite';
import { addBranches, isMeasured, type Branches } from './branches.ts';

interface Script {
  scriptId: string;
  url: string;
  functions: Parameters<typeof convert>[0]['coverage']['functions'];
}

/** Adds the branches that processes took which wrote NODE_V8_COVERAGE into `folder`: commands and builds. */
export async function addChildBranches(branches: Branches, folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    for (const script of readScripts(join(folder, name))) {
      const file = script.url.startsWith('file:') ? relative('.', fileURLToPath(script.url)) : '';
      if (isMeasured(file)) addBranches(branches, await convertScript(script, file));
    }
  }
}

/** None where the process was killed while it wrote them, as some tests do. */
function readScripts(file: string): Script[] {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { result: Script[] }).result;
  } catch {
    return [];
  }
}

/** Node runs our files with types blanked out, so that each place in them is where it is in the source. */
function convertScript(script: Script, file: string) {
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
  return convert({
    code,
    coverage: { url: pathToFileURL(file).href, functions: script.functions },
    ast: parseAst(code),
  });
}
