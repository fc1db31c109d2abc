import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAllEntries } from '../../src/library/files.ts';
import { createFolder } from '../support/temporary-folder.ts';

describe('all entries of a folder', () => {
  it('are those in hidden folders, too, and none behind a link', () => {
    const folder = createFolder({ '.well-known/a.txt': '', 'b/c.txt': '' });
    symlinkSync(join(folder, 'b'), join(folder, 'link'));
    symlinkSync(folder, join(folder, 'b/above'));
    expect(listAllEntries(folder).map(({ name, kind }) => [name, kind])).toEqual([
      ['.well-known', 'folder'],
      ['.well-known/a.txt', 'file'],
      ['b', 'folder'],
      ['b/above', 'link'],
      ['b/c.txt', 'file'],
      ['link', 'link'],
    ]);
    expect(() => listAllEntries(join(folder, 'none'))).toThrow('ENOENT');
  });
});
