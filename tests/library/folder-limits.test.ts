import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { findFolderExcess } from '../../src/library/folder-limits.ts';
import { createFolder, positionsOf } from '../support/temporary-folder.ts';

const excessOf = async (folder: string) => {
  const problems = findFolderExcess(folder);
  return problems.map(({ message }, index) => `${positionsOf(folder, problems)[index]} ${message}`);
};

/** `depth` folders inside one another below `folder`, the names of the outer ones first. */
const deep = (folder: string, first: string, depth: number) =>
  mkdirSync(join(folder, first, ...Array.from({ length: depth - 1 }, () => 'a')), {
    recursive: true,
  });

describe('the content folder', () => {
  it('may hold what a ministry has', async () => {
    expect(await excessOf('tests/fixtures/fisheries')).toEqual([]);
    expect(await excessOf(join(createFolder(), 'nothing'))).toEqual([]);
  });

  it('may be as deep as the limit, and no deeper', async () => {
    const folder = createFolder({ 'z/file.txt': 'a' });
    deep(folder, 'b', limits.folderDepth.most);
    expect(await excessOf(folder)).toEqual([]);
    deep(folder, 'c', limits.folderDepth.most + 1);
    const names = ['c', ...Array.from({ length: limits.folderDepth.most }, () => 'a')].join('/');
    expect(await excessOf(folder)).toEqual([
      `too-large ${names}:1:1 More than 10 folders inside one another`,
    ]);
  });

  it('may have hidden folders, which nobody enters', async () => {
    const folder = createFolder();
    deep(folder, '.hidden', limits.folderDepth.most + 5);
    expect(await excessOf(folder)).toEqual([]);
  });

  it('may hold as many bytes as the limit, in all its files together', async () => {
    const folder = createFolder({ 'a/one': '', two: '' });
    truncateSync(join(folder, 'a/one'), limits.folderBytes.most - 1);
    truncateSync(join(folder, 'two'), 1);
    expect(await excessOf(folder)).toEqual([]);
    writeFileSync(join(folder, 'two'), 'ab');
    expect(await excessOf(folder)).toEqual([
      expect.stringMatching(/ More than 500,000,000 bytes in the content folder$/),
    ]);
  });
});
