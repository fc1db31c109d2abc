import { expect } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { today } from './today.ts';
import { copyFixture, type FixtureCopy } from './fixture-copy.ts';
import type { Slip } from './slip-table.ts';
import { nameWithin } from './temporary-folder.ts';

/** Makes the slip in a copy of the fixture and expects its problem there, and no other. */
export async function expectSlip(slip: Slip): Promise<void> {
  const copy = copyFixture();
  slip.make(copy);
  const problems = await findShort(copy);
  expect(problems.map(({ position }) => position)).toEqual([positionOf(slip, copy)]);
  expect(problems[0]?.hint).toContain(slip.hint);
}

/** What an edit of the original alone does to its translation beside the slip that is looked for. */
const leftBehind = new Set(['outdated-translation', 'translation-mismatch']);

/** Problems of the copy as `kind file:line`, with their hints; those of languages out of step aside. */
export async function findShort(copy: FixtureCopy): Promise<{ position: string; hint: string }[]> {
  const { problems } = await readAndCheck({ contentFolder: copy.folder, today });
  const others = problems.filter(({ kind }) => !leftBehind.has(kind));
  return others.map(({ kind, file, line, hint }) => ({
    position: `${kind} ${nameWithin(copy.folder, file)}:${line}`,
    hint,
  }));
}

/** Where the slip’s problem must stand, as `kind file:line`. */
export function positionOf({ kind, at }: Slip, copy: FixtureCopy): string {
  return `${kind} ${at.file}:${at.text ? copy.lineOf(at.file, at.text) : 1}`;
}
