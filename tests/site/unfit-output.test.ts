import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { chmod } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mark, markText } from '../../src/publish/output.ts';
import { identify } from '../../src/publish/process-identity.ts';
import { asOrdinaryUser, mountDisk, remount } from '../support/machine.ts';
import { createPublication, digestFolder, type Publication } from '../support/publication.ts';

type Case = [
  title: string,
  words: string,
  prepare: (publication: Publication) => Record<string, string>,
];

const lock = (owner: object) => (publication: Publication) => {
  writeFileSync(`${publication.published}.lock`, JSON.stringify(owner));
  return {};
};

const cases: Case[] = [
  [
    'lies in the content folder',
    'in other files of ours',
    ({ content }) => ({ OUT_DIR: join(content, 'dist') }),
  ],
  [
    'lies in the content folder by way of a link',
    'in other files of ours',
    ({ root, content }) => {
      symlinkSync(content, join(root, 'elsewhere'));
      return { OUT_DIR: join(root, 'elsewhere/dist') };
    },
  ],
  ['holds the content folder', 'in other files of ours', ({ root }) => ({ OUT_DIR: root })],
  ['holds the project', 'in other files of ours', () => ({ OUT_DIR: process.cwd() })],
  [
    'is a link',
    'is a link to',
    ({ published, root }) => {
      renameSync(published, join(root, 'real'));
      symlinkSync(join(root, 'real'), published);
      return {};
    },
  ],
  [
    'is a file',
    'is a file',
    ({ published }) => {
      rmSync(published, { recursive: true });
      writeFileSync(published, 'a report');
      return {};
    },
  ],
  [
    'holds files of somebody else',
    'holds files that no build has written, such as report.doc',
    ({ root }) => {
      mkdirSync(join(root, 'papers'));
      writeFileSync(join(root, 'papers/report.doc'), 'a report');
      return { OUT_DIR: join(root, 'papers') };
    },
  ],
  [
    'is under version control',
    'under version control',
    ({ published }) => {
      mkdirSync(join(published, '.git'));
      return {};
    },
  ],
  [
    'has a folder of somebody else where a build works',
    'dist.building holds files that no build has written, such as plan.txt',
    ({ published }) => {
      mkdirSync(`${published}.building`);
      writeFileSync(join(`${published}.building`, 'plan.txt'), 'a plan');
      return {};
    },
  ],
  [
    'has a link to another site where a build works',
    'dist.building is a link to',
    ({ published, root }) => {
      cpSync(published, join(root, 'another'), { recursive: true });
      symlinkSync(join(root, 'another'), `${published}.building`);
      return {};
    },
  ],
  [
    'has a link to another site where a killed build would have put it',
    'dist.building/previous is a link to',
    ({ published, root }) => {
      renameSync(published, join(root, 'another'));
      mkdirSync(`${published}.building`);
      writeFileSync(join(`${published}.building`, mark), markText);
      symlinkSync(join(root, 'another'), join(`${published}.building`, 'previous'));
      return {};
    },
  ],
  [
    'has a link where its lock would stand',
    'dist.lock is a link to',
    ({ published, root }) => {
      writeFileSync(join(root, 'letter.txt'), 'a letter');
      symlinkSync(join(root, 'letter.txt'), `${published}.lock`);
      return {};
    },
  ],
  [
    'is being built by a process that runs',
    `running, as process ${process.pid}`,
    lock({ token: 'x', host: hostname(), processes: [identify()] }),
  ],
  [
    'is being built on another machine',
    'on the machine somewhere-else',
    lock({ token: 'x', host: 'somewhere-else', processes: [{ pid: 1, born: '' }] }),
  ],
  ['belongs to no content', 'There is no folder', ({ root }) => ({ CONTENT_DIR: join(root, 'x') })],
  ['is to stand at no address', 'SITE_URL is "example"', () => ({ SITE_URL: 'example' })],
  [
    'is to stand at an address with a password',
    'SITE_URL names a user or password',
    () => ({ SITE_URL: 'https://minister:oyster@example.org' }),
  ],
  ['is for no edition', 'EDITION is "secret"', () => ({ EDITION: 'secret' })],
  ['is of no day', 'BUILD_DATE is "soon"', () => ({ BUILD_DATE: 'soon' })],
];

describe('an output folder that cannot be replaced as a whole, or must not', () => {
  it.each(cases)(
    'is refused in words, and nothing is touched: it %s',
    async (_, words, prepare) => {
      const publication = createPublication();
      const environment = prepare(publication);
      const before = digestFolder(publication.root);
      const { code, output } = await publication.build(environment);
      expect(code).toBe(1);
      expect(output).toContain(words);
      expect(output).not.toMatch(/^\s+at /m);
      expect(digestFolder(publication.root)).toEqual(before);
    },
  );

  it.for([
    ['the folder itself', 'dist'],
    ['the folder around it', '.'],
  ] as const)('is refused where the user may not write %s', async ([, folder], { skip }) => {
    const publication = createPublication();
    const command = asOrdinaryUser(publication.root);
    if (!command) return skip('this machine has no way to run as an ordinary user');
    await chmod(join(publication.root, folder), 0o555);
    const { code, output } = await publication.build({}, command);
    await chmod(join(publication.root, folder), 0o755);
    expect(code).toBe(1);
    expect(output).toContain('cannot be written');
    publication.expectIntact();
  });

  it('is refused where a disk is mounted', async ({ skip }) => {
    const publication = createPublication();
    const folder = join(publication.root, 'disk');
    if (!mountDisk(folder, 'size=1m')) skip('this machine does not allow mounting');
    const { code, output } = await publication.build({ OUT_DIR: folder });
    expect(code).toBe(1);
    expect(output).toContain('is where a disk is mounted');
    publication.expectPublishedIntact();
  });

  it('is refused on a disk that can only be read', async ({ skip }) => {
    const publication = createPublication();
    const folder = join(publication.root, 'disk');
    if (!mountDisk(folder, 'size=1m')) skip('this machine does not allow mounting');
    remount(folder, 'ro');
    const { code, output } = await publication.build({ OUT_DIR: join(folder, 'site') });
    expect(code).toBe(1);
    expect(output).toContain('cannot be written');
    publication.expectPublishedIntact();
  });

  it('keeps the lock of the build that has it', async () => {
    const publication = createPublication();
    const text = JSON.stringify({ token: 'x', host: 'somewhere-else', processes: [] });
    writeFileSync(`${publication.published}.lock`, text);
    await publication.build();
    expect(readFileSync(`${publication.published}.lock`, 'utf8')).toBe(text);
  });
});
