import { lstatSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { error, type Problem } from '../domain/problem.ts';
import { relativeName } from './files.ts';

const kinds = 'units,places,sources,facts,charts,tables,glossary,timeline';

/** What is read from the content folder; pictures are read where a page shows them. */
const known = [
  'site.yaml',
  `{${kinds}}.{yaml,yml}`,
  `{${kinds}}/**/*.{yaml,yml}`,
  'data/*.{csv,yaml}',
  '{briefings,notes}/**/*.{mdx,md}',
  '{briefings,notes}/**/*.{png,jpg,jpeg,webp,avif}',
];

/** Files that nothing reads, and links, which are never followed: neither may vanish in silence. */
export async function findStrays(folder: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const name of glob('**/*', { cwd: folder })) {
    const path = join(folder, name);
    const entry = lstatSync(path);
    const place = { file: relativeName(path), line: 1, column: 1 };
    const hint = `Move it to its folder, one of site.yaml, ${kinds.replaceAll(',', ', ')}, data, briefings, notes`;
    if (entry.isSymbolicLink()) {
      problems.push(
        error(
          place,
          'unsafe-content',
          'A link stands for another file',
          'Put the file itself here',
        ),
      );
    } else if (entry.isFile() && !known.some((pattern) => matchesGlob(name, pattern))) {
      problems.push(error(place, 'unread-file', 'Nothing reads this file', hint));
    }
  }
  return problems;
}
