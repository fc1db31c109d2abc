import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/library/files.ts';
import { today } from '../support/today.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readAndCheck } from '../../src/checks/read-and-check.ts';

const problemsOf = async (folder: string) =>
  (await readAndCheck({ contentFolder: folder, today })).problems.map(
    ({ kind, file }) => `${kind} ${file.split('/').pop()}`,
  );

describe('content folder', () => {
  it.each([
    ['notes/A-Note.MDX'],
    ['notes/a.markdown'],
    ['note/a.mdx'],
    ['fact/a.yaml'],
    ['data/old/a.csv'],
    ['reminder.txt'],
  ])('says that nothing reads %s', async (name) => {
    const { folder } = copyFixture();
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'x');
    expect(await problemsOf(folder)).toEqual([`unread-file ${name.split('/').pop()}`]);
  });

  it('refuses a link in place of a picture, and never follows it', async () => {
    const { folder } = copyFixture();
    symlinkSync('/etc/hostname', join(folder, 'notes/pic.png'));
    writeFileSync(join(folder, 'notes/one.mdx'), note('![A host](pic.png)'));
    expect((await problemsOf(folder)).sort()).toEqual([
      'missing-file one.mdx',
      'unsafe-content pic.png',
    ]);
  });

  it('reads plain files alone: a dangling link and a folder of that name are passed over', async () => {
    const { folder } = copyFixture();
    const before = await findFiles(folder, ['notes/*.mdx']);
    symlinkSync('/nowhere', join(folder, 'notes/gone.mdx'));
    mkdirSync(join(folder, 'notes/folder.mdx'));
    expect(await findFiles(folder, ['notes/*.mdx'])).toEqual(before);
  });

  it.each([
    ['quotations', '>'.repeat(100)],
    ['lists', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['callouts', `${'<Callout title="a">\n\n'.repeat(60)}${'</Callout>\n\n'.repeat(60)}`],
  ])('refuses %s nested beyond need with a message, not a crash', async (_, text) => {
    const { folder } = copyFixture();
    writeFileSync(join(folder, 'notes/deep.mdx'), note(text));
    expect(await problemsOf(folder)).toEqual(['too-large deep.mdx']);
  });
});

function note(text: string): string {
  return `---\ntitle: A\ndescription: B.\ntheme: stocks\ndate: '2026-01-01'\nreviewBy: '2027-01-01'\n---\n\n${text}\n`;
}
