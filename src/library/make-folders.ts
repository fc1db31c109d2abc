import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder that a file is to lie in, with those above it; asks the system once for each. */
export function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  const make = (folder: string): void => {
    if (made.has(folder)) return;
    try {
      mkdirSync(folder);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'ENOENT' && dirname(folder) !== folder) {
        make(dirname(folder));
        make(folder);
      } else if (code !== 'EEXIST') throw cause;
    }
    made.add(folder);
  };
  return (file) => make(dirname(file));
}
