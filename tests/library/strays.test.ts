import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, listEntries } from '../../src/library/files.ts';
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

  it.each([
    'package.json',
    '.npmrc',
    'tsconfig.json',
    '.env',
    'postcss.config.js',
    '.babelrc',
    '.prettierrc',
    'vite.config.ts',
    'astro.config.mjs',
    'node_modules/x/index.js',
    '.git',
    '.gitmodules',
    'notes/.git',
    'HEAD',
    'config',
    'objects/info/alternates',
    'refs/heads/main',
    'notes/objects/pack/x.pack',
    '.DS_Store/x',
  ])('refuses %s, and reads nothing beside it', async (name) => {
    const { folder } = copyFixture();
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'x');
    writeFileSync(join(folder, 'notes/broken.mdx'), '{x}');
    const problems = await problemsOf(folder);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      /(^|\/)\./.test(name) ? 'invalid-file-name' : 'unread-file',
    ]);
  });

  it.each(['objects', 'refs', 'data/old', 'node_modules'])(
    'refuses the empty folder %s',
    async (name) => {
      const { folder } = copyFixture();
      mkdirSync(join(folder, name));
      expect(await problemsOf(folder)).toEqual([`unread-file ${name.split('/').pop()}`]);
    },
  );

  it.each(['.DS_Store', 'notes/.gitkeep', '.gitignore', '.gitattributes'])(
    'passes over %s, which desks leave',
    async (name) => {
      const { folder } = copyFixture();
      writeFileSync(join(folder, name), 'x');
      expect(await problemsOf(folder)).toEqual([]);
    },
  );

  it('refuses a pipe, which would never end', async () => {
    const { folder } = copyFixture();
    execFileSync('mkfifo', [join(folder, 'notes/a.mdx')]);
    expect(await problemsOf(folder)).toEqual(['unsafe-content a.mdx']);
  });

  it('refuses a file that may be run, but not where the disk lets every file be run', async () => {
    const { folder } = copyFixture();
    chmodSync(join(folder, 'facts/fleet.yaml'), 0o755);
    expect(await problemsOf(folder)).toEqual(['unsafe-content fleet.yaml']);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o777);
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('says so where there is more than any site has, not one problem a file', async () => {
    const { folder } = copyFixture();
    mkdirSync(join(folder, 'many'));
    for (let index = 0; index < 20_001; index++)
      writeFileSync(join(folder, 'many', `${index}`), '');
    expect(await problemsOf(folder)).toEqual([expect.stringMatching(/^too-large \d+$/)]);
  });

  it('refuses a link in place of a picture before it reads the page, and never follows it', async () => {
    const { folder } = copyFixture();
    symlinkSync('/etc/hostname', join(folder, 'notes/pic.png'));
    writeFileSync(join(folder, 'notes/one.mdx'), note('![A host](pic.png)'));
    expect(await problemsOf(folder)).toEqual(['unsafe-content pic.png']);
  });

  it('reads plain files alone: a dangling link and a folder of that name are passed over', async () => {
    const { folder } = copyFixture();
    const before = findFiles(listEntries(folder), ['notes/*.mdx']);
    symlinkSync('/nowhere', join(folder, 'notes/gone.mdx'));
    mkdirSync(join(folder, 'notes/folder.mdx'));
    expect(findFiles(listEntries(folder), ['notes/*.mdx'])).toEqual(before);
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
  return `---\ntitle: A\ndescription: B.\ntheme: stocks\nevent: '2026-01-01'\npublished: '2026-01-01'\nreviewed: '2026-01-01'\nreviewBy: '2027-01-01'\n---\n\n${text}\n`;
}
