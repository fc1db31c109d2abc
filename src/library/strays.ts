import { matchesGlob } from 'node:path';
import { error, type Problem } from '../domain/problem.ts';
import { findFileNameFault } from './file-names.ts';
import { listEntries, relativeName, type FolderEntry } from './files.ts';

const kinds = 'units,places,sources,facts,charts,tables,glossary,timeline';

/** What is read from the content folder; pictures are read where a page shows them. */
const known = [
  'site.yaml',
  `{${kinds}}.{yaml,yml}`,
  `{${kinds}}/**/*.{yaml,yml}`,
  'data/*.{csv,yaml}',
  'strings/*.yaml',
  '{briefings,notes}/**/*.{mdx,md}',
  '{briefings,notes}/**/*.{png,jpg,jpeg,webp,avif}',
];

/** What desks and Git leave in folders; it is never read and says nothing. */
const leftovers = /(^|\/)(\.DS_Store|\.git(keep|ignore|attributes)?)$/;

/** Files that nothing reads, names that not every machine can store, and links, which are never followed. */
export async function findStrays(folder: string): Promise<Problem[]> {
  const entries = (await listEntries(folder)).filter(({ name }) => !leftovers.test(name));
  return [...entries.flatMap(findStray), ...findTwins(entries)];
}

function findStray({ name, path, kind }: FolderEntry): Problem[] {
  const place = { file: relativeName(path), line: 1, column: 1 };
  if (kind === 'other') {
    const message = 'A link stands for another file';
    return [error(place, 'unsafe-content', message, 'Put the file itself here')];
  }
  const fault = findFileNameFault(name.split('/').at(-1) ?? '');
  if (fault) return [error(place, 'invalid-file-name', fault.message, fault.hint)];
  if (kind === 'folder' || known.some((pattern) => matchesGlob(name, pattern))) return [];
  const hint = `Move it to its folder, one of site.yaml, ${kinds.replaceAll(',', ', ')}, data, strings, briefings, notes`;
  return [error(place, 'unread-file', 'Nothing reads this file', hint)];
}

/** Names that some machines take for the same; pages and datasets have addresses, which are compared. */
function findTwins(entries: readonly FolderEntry[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ name, path }) => {
    const spelling = name.normalize('NFC').toLowerCase();
    const earlier = seen.get(spelling);
    seen.set(spelling, relativeName(path));
    if (!earlier || /\.(mdx?|csv)$|^data\//i.test(name)) return [];
    const place = { file: relativeName(path), line: 1, column: 1 };
    const message = `The name differs from ${earlier} in capitals or accents alone`;
    return [error(place, 'invalid-file-name', message, 'Rename one of the two')];
  });
}
