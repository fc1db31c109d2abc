import { rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes the files, whose paths are below `folder`, and the folders in it that are empty then. */
export function removeFiles(folder: string, files: Iterable<string>): void {
  const parents = new Set<string>();
  for (const file of files) {
    unlinkSync(join(folder, file));
    parents.add(dirname(file));
  }
  for (const parent of parents) removeEmpty(folder, parent);
}

function removeEmpty(folder: string, below: string): void {
  for (let path = below; path !== '.'; path = dirname(path))
    try {
      rmdirSync(join(folder, path));
    } catch {
      return;
    }
}
