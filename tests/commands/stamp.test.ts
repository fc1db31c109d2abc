import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { runCommand } from '../support/command.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { today } from '../support/today.ts';

const french = 'briefings/catch.fr.mdx';

function stamp(folder: string, ...files: string[]) {
  const paths = files.map((file) => join(folder, file));
  return runCommand('stamp', { CONTENT_DIR: folder }, paths);
}

describe('stamp', () => {
  it('says that a translation follows its original as it is now', async () => {
    const copy = copyFixture();
    copy.replace('briefings/catch.mdx', 'No one knows why.', 'No one asks why.');
    const { code, output } = await stamp(copy.folder, french);
    expect([code, output]).toEqual([0, expect.stringContaining('follows')]);
    expect((await readAndCheck({ contentFolder: copy.folder, today })).problems).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['an original', ['briefings/catch.mdx', french], 'catch.mdx is no translation'],
    ['a file that is not there', ['briefings/cod.fr.mdx', french], 'cod.fr.mdx is no translation'],
    ['nothing', [], 'npm run stamp -- <file>'],
  ])('refuses %s, and writes nothing', async (_, files, words) => {
    const copy = copyFixture();
    copy.replace('briefings/catch.mdx', 'No one knows why.', 'No one asks why.');
    const before = copy.read(french);
    const { code, errors } = await stamp(copy.folder, ...files);
    expect([code, errors]).toEqual([2, expect.stringContaining(words)]);
    expect(copy.read(french)).toBe(before);
  });
});
