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
  expect(problems.map(({ place }) => place)).toEqual([placeOf(slip, copy)]);
  expect(problems[0]?.hint).toContain(slip.hint);
}

/** Problems of the copy as `kind file:line`, with their hints. */
export async function findShort(copy: FixtureCopy): Promise<{ place: string; hint: string }[]> {
  const { problems } = await readAndCheck({ contentFolder: copy.folder, today });
  return problems.map(({ kind, file, line, hint }) => ({
    place: `${kind} ${nameWithin(copy.folder, file)}:${line}`,
    hint,
  }));
}

/** Where the slip’s problem must stand, as `kind file:line`. */
export function placeOf({ kind, at }: Slip, copy: FixtureCopy): string {
  return `${kind} ${at.file}:${at.text ? copy.lineOf(at.file, at.text) : 1}`;
}
