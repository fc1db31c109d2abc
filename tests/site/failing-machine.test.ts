import { appendFileSync, chmodSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asOrdinaryUser, mountDisk } from '../support/machine.ts';
import {
  createPublication,
  isRendering,
  lockedProcesses,
  until,
  type Publication,
} from '../support/publication.ts';

type Meddling = [
  title: string,
  words: string,
  isTime: (publication: Publication) => boolean,
  meddle: (publication: Publication, build: number) => void,
];

const rendering = ({ published }: Publication) => isRendering(published);
/** Of the first files that a build makes; what was published is staged before that. */
const staged = ({ published }: Publication) => existsSync(`${published}.building/site/404.html`);
const note = 'notes/quota-revised.mdx';

const meddlings: Meddling[] = [
  [
    'a note is changed',
    `Content changed while the site was being built: `,
    rendering,
    ({ content }) => appendFileSync(join(content, note), '\nOne more line.\n'),
  ],
  [
    'a note is removed',
    'notes/harbour-opens.mdx',
    staged,
    ({ content }) => rmSync(join(content, 'notes/harbour-opens.mdx')),
  ],
  [
    'the process that makes the site is killed',
    'The build was ended by SIGKILL',
    rendering,
    ({ published }) => process.kill(lockedProcesses(published)[1]!, 'SIGKILL'),
  ],
  [
    'its lock is taken away',
    'dist.lock was taken away',
    staged,
    ({ published }) => rmSync(`${published}.lock`),
  ],
  [
    'the staged site is taken away',
    '',
    staged,
    ({ published }) => rmSync(`${published}.building`, { recursive: true, maxRetries: 3 }),
  ],
];

describe('a build in whose midst', () => {
  it.each(meddlings)('%s publishes nothing', async (_, words, isTime, meddle) => {
    const publication = createPublication();
    const { child, ended } = publication.begin();
    await until(() => isTime(publication));
    meddle(publication, child.pid!);
    const { code, output } = await ended;
    expect(code).toBe(1);
    expect(output).toContain(words);
    publication.expectIntact();
  });
});

describe('a build that the machine fails', () => {
  it('publishes nothing when the disk is full', async ({ skip }) => {
    const disk = join(tmpdir(), `assay-disk-${process.pid}`);
    if (!mountDisk(disk, 'size=2m')) skip('this machine does not allow mounting');
    const publication = createPublication(disk);
    const { code, output } = await publication.build();
    expect(code).toBe(1);
    expect(output).toContain('There is no room left on the disk');
    publication.expectIntact();
  });

  it('publishes nothing when a file may not grow', async () => {
    const publication = createPublication();
    const { code, output } = await publication.build({}, [
      'sh',
      '-c',
      'ulimit -f 64; exec "$@"',
      '-',
    ]);
    expect(code).toBe(1);
    expect(output).toContain('grows beyond the size');
    publication.expectIntact();
  });

  it('publishes nothing when memory runs out', async () => {
    const publication = createPublication();
    const { code, output } = await publication.build({ NODE_OPTIONS: '--max-old-space-size=40' });
    expect(code).toBe(1);
    expect(output).toContain('ran out of memory');
    publication.expectIntact();
  });

  it('publishes nothing when a file is closed to it, and names the file', async ({ skip }) => {
    const publication = createPublication();
    const command = asOrdinaryUser(publication.root);
    if (!command) return skip('this machine has no way to run as an ordinary user');
    chmodSync(join(publication.content, 'facts/fleet.yaml'), 0);
    const { code, output } = await publication.build({}, command);
    expect(code).toBe(1);
    expect(output).toContain('content/facts/fleet.yaml is closed to the user who builds');
    publication.expectIntact();
  });
});
