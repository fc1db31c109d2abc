import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentState, refuseChange } from '../../src/publish/content-state.ts';
import { createFolder } from '../support/temporary-folder.ts';

function writeFiles(folder: string, text: string): void {
  mkdirSync(join(folder, 'notes'), { recursive: true });
  for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(join(folder, 'notes', name), text);
}

describe('content that changes while a site is built', () => {
  it('is let pass where every file is as it was', () => {
    const folder = createFolder();
    writeFiles(folder, 'x');
    expect(() => refuseChange(readContentState(folder), readContentState(folder))).not.toThrow();
  });

  it('is refused by the names of three files and the number of the others', () => {
    const folder = createFolder();
    writeFiles(folder, 'x');
    const before = readContentState(folder);
    writeFiles(folder, 'y');
    expect(() => refuseChange(before, readContentState(folder))).toThrow(
      /notes\/a, .*notes\/b, .*notes\/c and 2 more\. Build again\.$/,
    );
  });

  it('is refused where a link leads elsewhere', () => {
    const [before, after] = ['one', 'other'].map((target) => {
      const folder = createFolder();
      symlinkSync(target, join(folder, 'link'));
      return [...readContentState(folder).values()];
    });
    expect(before).not.toEqual(after);
  });
});
