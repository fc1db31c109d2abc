import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatDifferences } from '../../src/publish/compare-digests.ts';
import {
  digestFile,
  formatDigests,
  parseDigests,
  readDigests,
  writeDigests,
} from '../../src/publish/digest-list.ts';
import { createFolder } from '../support/temporary-folder.ts';

let folder: string;
const path = (name: string) => join(folder, name);
beforeEach(() => {
  folder = createFolder();
  mkdirSync(path('notes/a'), { recursive: true });
  writeFileSync(path('index.html'), '<h1>Fish</h1>');
  writeFileSync(path('.assay'), 'mark');
  writeFileSync(path('notes/a/index.html'), '<h1>A</h1>');
  writeDigests(folder);
});

const verify = () =>
  spawnSync(process.execPath, ['src/assay.ts', 'verify', folder], { encoding: 'utf8' });

describe('the list of digests', () => {
  it('names every file in the order of paths, itself not', () => {
    expect([...readDigests(folder).keys()]).toEqual(['.assay', 'index.html', 'notes/a/index.html']);
  });

  it('is read back as it was written', () => {
    const digests = readDigests(folder);
    expect(parseDigests(formatDigests(digests))).toEqual(digests);
  });

  it('is checked by the tool of the system', () => {
    const said = execFileSync('sha256sum', ['--check', digestFile], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said.split('\n').filter((line) => line.endsWith(': OK'))).toHaveLength(3);
  });

  it.each([
    ['is no digest', 'abc  index.html\n'],
    ['is empty', `${'0'.repeat(64)}  a\n\n`],
    ['names a file twice', `${'0'.repeat(64)}  a\n`.repeat(2)],
  ])('is refused where a line %s', (_, text) => {
    expect(() => parseDigests(text)).toThrow(/^Line \d of .* is not the digest of one more file/);
  });
});

describe('npm run verify', () => {
  it('passes a site as it was built', () => {
    expect(verify()).toMatchObject({
      status: 0,
      stdout: `${folder} is as it was built: 3 files.\n`,
    });
  });

  it.each<[title: string, spoil: () => void, line: string]>([
    ['altered', () => appendFileSync(path('index.html'), ' '), 'altered  index.html'],
    ['missing', () => rmSync(path('notes/a/index.html')), 'missing  notes/a/index.html'],
    ['extra', () => writeFileSync(path('notes/b.html'), ''), 'extra    notes/b.html'],
    ['an extra link', () => symlinkSync('index.html', path('l.html')), 'extra    l.html'],
    [
      'replaced by a link to the same bytes',
      () => {
        const elsewhere = createFolder({ 'same.html': '<h1>Fish</h1>' });
        rmSync(path('index.html'));
        symlinkSync(join(elsewhere, 'same.html'), path('index.html'));
      },
      'altered  index.html',
    ],
  ])('names a file that is %s', (_, spoil, line) => {
    spoil();
    const { status, stderr } = verify();
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe(line);
    expect(stderr).toContain('is not as it was built: 1 of 3 files differ.');
  });

  it('says so where there is no list, and where it is none', () => {
    writeFileSync(path(digestFile), 'x');
    expect(verify()).toMatchObject({ status: 1, stderr: expect.stringContaining('Line 1 of') });
    rmSync(path(digestFile));
    expect(verify()).toMatchObject({ status: 1, stderr: expect.stringContaining('has no') });
  });

  it('prints no control that a name holds', () => {
    expect(formatDifferences([{ path: 'a\n::error::\u001b[2Jb', kind: 'extra' }])).toBe(
      'extra    a\\u{A}::error::\\u{1B}[2Jb',
    );
  });
});
