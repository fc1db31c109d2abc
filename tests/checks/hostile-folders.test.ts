import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { hostileFiles, soundFiles } from '../support/hostile-files.ts';
import { hostileRecords, soundRecords, type Files } from '../support/hostile-records.ts';
import { writeInterface } from '../support/interface.ts';
import { createFolder, positionsOf } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';
import { readSiteFile } from '../support/site-file.ts';

/** A content folder of the fixture’s site.yaml, the interface it needs and these files. */
function write(files: Files): string {
  const folder = createFolder();
  for (const [name, text] of Object.entries({ 'site.yaml': readSiteFile(), ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeInterface(folder, 'fr');
  return folder;
}

const problemsOf = async (folder: string) =>
  positionsOf(folder, (await readAndCheck({ contentFolder: folder, today })).problems);

describe('a content folder', () => {
  it.each([...hostileRecords, ...hostileFiles])(
    'is refused for %s',
    async (_, files, ...problems) => {
      expect(await problemsOf(write(files))).toEqual(problems);
    },
  );

  it.each([...soundRecords, ...soundFiles])('may hold %s', async (_, files) => {
    expect(await problemsOf(write(files))).toEqual([]);
  });

  it('is never left through a link, whether to a file, a folder or nothing', async () => {
    const outside = createFolder({ 'x.mdx': '{x}', 'x.png': 'x', 'x.yaml': 'a: 1' });
    const folder = write({ 'notes/a.mdx': '' });
    symlinkSync(outside, join(folder, 'facts'));
    symlinkSync(outside, join(folder, 'notes/linked'));
    symlinkSync(join(outside, 'x.mdx'), join(folder, 'notes/b.mdx'));
    symlinkSync('/nowhere', join(folder, 'notes/c.mdx'));
    expect(
      (await problemsOf(folder)).filter((position) => !position.includes('notes/a.mdx')),
    ).toEqual(
      ['facts', 'notes/b.mdx', 'notes/c.mdx', 'notes/linked'].map(
        (name) => `unsafe-content ${name}:1:1`,
      ),
    );
  });
});
