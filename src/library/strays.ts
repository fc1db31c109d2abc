import { lstatSync } from 'node:fs';
import { error, type Problem } from '../domain/problem.ts';
import { findFileNameFault } from './file-names.ts';
import { createMatcher, listEntries, relativeName, type FolderEntry } from './files.ts';
import { findFolderExcess } from './folder-limits.ts';

const kinds = 'units,places,sources,facts,claims,charts,tables,glossary,timeline';

/** What is read from the content folder; pictures are read where a page shows them. */
const isKnownFile = createMatcher([
  'site.yaml',
  `{${kinds}}.{yaml,yml}`,
  `{${kinds}}/**/*.{yaml,yml}`,
  'data/*.{csv,yaml}',
  'strings/*.yaml',
  '{briefings,notes}/**/*.{mdx,md}',
  '{briefings,notes}/**/*.{png,jpg,jpeg,webp,avif}',
]);

const isKnownFolder = createMatcher([
  'data',
  'strings',
  `{briefings,notes,${kinds}}`,
  `{briefings,notes,${kinds}}/**`,
]);

/** What desks and editors of a repository leave in folders; it is never read and says nothing. */
const leftovers = /(^|\/)(\.DS_Store|\.git(keep|ignore|attributes))$/;

/**
 * Everything in the folder that is not content, by its name, its place, what it is and who may run it. Nothing
 * is read from a folder, and no program started, before this has come back empty.
 */
export function findStrays(folder: string): Problem[] {
  const excess = findFolderExcess(folder);
  if (excess.length > 0) return excess;
  const entries = listEntries(folder);
  const strays = entries.filter(({ name, kind }) => kind !== 'file' || !leftovers.test(name));
  return [...strays.flatMap((entry) => findStray(entry, entries)), ...findPrograms(entries)];
}

function findStray(entry: FolderEntry, all: readonly FolderEntry[]): Problem[] {
  const { name, path, kind } = entry;
  const position = { file: relativeName(path), line: 1, column: 1 };
  if (kind === 'link')
    return [
      error(
        position,
        'unsafe-content',
        'A link stands for another file',
        'Put the file itself here',
      ),
    ];
  if (kind === 'other')
    return [error(position, 'unsafe-content', 'This is neither a file nor a folder', 'Remove it')];
  const fault = findFileNameFault(name.split('/').at(-1) ?? '');
  if (fault) return [error(position, 'invalid-file-name', fault.message, fault.hint)];
  if (kind === 'folder' ? isKnownFolder(name) : isKnownFile(name)) return [];
  // What lies in such a folder is told of instead.
  if (kind === 'folder' && all.some((other) => other.name.startsWith(`${name}/`))) return [];
  const hint = `Remove it, or move it to where it belongs: one of site.yaml, ${kinds.replaceAll(',', ', ')}, data, strings, briefings, notes`;
  return [error(position, 'unread-file', `Nothing reads this ${kind}`, hint)];
}

/** Files that may be run. Where every file may, the disk does not know the difference. */
function findPrograms(entries: readonly FolderEntry[]): Problem[] {
  const files = entries.filter(({ kind }) => kind === 'file');
  const programs = files.filter(({ path }) => (lstatSync(path).mode & 0o7111) !== 0);
  if (programs.length === files.length) return [];
  return programs.map(({ path }) => {
    const position = { file: relativeName(path), line: 1, column: 1 };
    const hint = `Take the right away: chmod a-x ${relativeName(path)}`;
    return error(position, 'unsafe-content', 'The file may be run as a program', hint);
  });
}
