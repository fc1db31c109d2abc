import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { hasErrors } from '../../src/checks/content-problems.ts';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { viewEdition } from '../../src/library/edition-view.ts';
import { today } from '../support/today.ts';
import { edits, withEdits } from './folder-edits.ts';
import { describeProperty } from './property.ts';
import { showSite } from './shown-site.ts';
import { expectPositions, expectSame } from './text.ts';

async function expectSound(folder: string): Promise<void> {
  const { library, problems } = await readAndCheck({ contentFolder: folder, today });
  const again = await readAndCheck({ contentFolder: folder, today });
  expectSame('Two checks of a folder', problems, again.problems);
  for (const problem of problems) expectWithin(folder, problem);
  if (hasErrors(problems)) return;
  if (!library) throw new Error('There is neither a library nor an error');
  for (const edition of ['public', 'staff'] as const)
    showSite(viewEdition(library, edition, `${today}T00:00Z`));
}

/** The place of a problem is in the folder, and in the file where there is one. */
function expectWithin(folder: string, problem: Problem): void {
  const path = resolve(problem.file);
  if (relative(folder, path).startsWith('..'))
    throw new Error(`${problem.kind} is placed in ${problem.file}`);
  const isText = /\.(ya?ml|csv|mdx)$/.test(path) && existsSync(path);
  const text = isText
    ? readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .normalize('NFC')
    : '';
  expectPositions(text, [isText ? problem : { ...problem, line: 1, column: 1 }]);
}

export const folders = describeProperty('a content folder is refused by place or can be shown', {
  inputs: edits,
  short: 20,
  hold: (changes) => withEdits(changes, expectSound),
});
