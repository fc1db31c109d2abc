import { error, type Problem } from '../domain/problem.ts';
import { relativeName, type FolderEntry } from './files.ts';

/** Names that some machines take for the same; pages and datasets have addresses, which are compared. */
export function findClashingNames(entries: readonly FolderEntry[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ name, path }) => {
    const spelling = name.normalize('NFC').toLowerCase();
    const earlier = seen.get(spelling);
    seen.set(spelling, relativeName(path));
    if (!earlier || /\.(mdx?|csv)$|^data\//i.test(name)) return [];
    const position = { file: relativeName(path), line: 1, column: 1 };
    const message = `The name differs from ${earlier} in capitals or accents alone`;
    return [error(position, 'invalid-file-name', message, 'Rename one of the two')];
  });
}
