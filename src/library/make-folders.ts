import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder that a file is to lie in; asks the system once for each. */
export function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
