import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the generator: a checkout, or an installed package. */
export const packageRoot = findRoot(import.meta.dirname);

/** Where an installed package has the compiled generator; nothing in a checkout, whose sources may change. */
export const shippedFolder = existsSync(join(packageRoot, 'src/assay.ts'))
  ? undefined
  : join(packageRoot, 'compiled');

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The generator lies in no package.');
  return findRoot(above);
}
