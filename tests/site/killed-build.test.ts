import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { mark, markText } from '../../src/publish/output.ts';
import { runCommand } from '../support/command.ts';
import {
  createPublication,
  digestFolder,
  isRendering,
  until,
  type Publication,
} from '../support/publication.ts';

/** How long a build of this content takes here, in milliseconds. */
let duration: number;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-duration-'));
  const start = performance.now();
  const { code, output } = await runCommand('build', {
    CONTENT_DIR: 'tests/fixtures/fisheries',
    OUT_DIR: join(folder, 'dist'),
  });
  duration = performance.now() - start;
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(output);
});

/** Fractions of a build’s time, the same in every run of the tests. */
function createMoments(count: number): number[] {
  let state = 20261123;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  });
}

const signals = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGKILL', 'SIGHUP'] as const;
const kills = createMoments(9).map(
  (moment, index) => [signals[index % signals.length]!, Math.round(moment * 95)] as const,
);

/** A build that gets no further than its first look at the content. */
async function buildFaulty({ build, write }: Publication): Promise<void> {
  write('site.yaml', 'name: x\n');
  expect((await build()).code).toBe(1);
}

describe('a build that is killed', () => {
  it.each(kills)(
    'by %s after %i hundredths of its time leaves what is published',
    async (signal, part) => {
      const publication = createPublication();
      const { child, ended } = publication.begin();
      await wait((duration * part) / 100);
      child.kill(signal);
      const end = await ended;
      if (end.code === 0)
        return expect(existsSync(join(publication.published, '404.html'))).toBe(true);
      publication.expectPublishedIntact();
      const isOwnEnd = end.code === 128 + constants.signals[signal];
      expect(isOwnEnd || end.signal === signal, `${end.code} ${end.signal} ${end.output}`).toBe(
        true,
      );
      if (isOwnEnd) publication.expectIntact();
      await buildFaulty(publication);
      publication.expectIntact();
    },
  );

  it('while it renders is cleared up by itself, and says so', async () => {
    const publication = createPublication();
    const { child, ended } = publication.begin();
    await until(() => isRendering(publication.published));
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({
      code: 143,
      output: expect.stringContaining('was stopped'),
    });
    publication.expectIntact();
  });

  it('between the two steps of the swap has lost nothing: the next one puts it back', async () => {
    const publication = createPublication();
    const { published } = publication;
    const staging = `${published}.building`;
    mkdirSync(staging);
    writeFileSync(join(staging, mark), markText);
    renameSync(published, join(staging, 'previous'));
    const owner = { token: 'x', host: hostname(), processes: [{ pid: 2 ** 22 + 1, born: '1' }] };
    writeFileSync(`${published}.lock`, JSON.stringify(owner));
    await buildFaulty(publication);
    publication.expectIntact();
  });

  it('while it clears up leaves a folder that the next one knows as its own', async () => {
    const publication = createPublication();
    const staging = `${publication.published}.building`;
    mkdirSync(join(staging, 'site'), { recursive: true });
    writeFileSync(join(staging, mark), markText);
    writeFileSync(`${publication.published}.lock`, '');
    await buildFaulty(publication);
    publication.expectIntact();
  });
});

describe('a build after one that was killed', () => {
  it('publishes what the killed one would have', async () => {
    const [killed, spared] = [createPublication(), createPublication()];
    const { child, ended } = killed.begin();
    await until(() => isRendering(killed.published));
    child.kill('SIGKILL');
    await ended;
    expect((await killed.build()).code).toBe(0);
    expect((await spared.build()).code).toBe(0);
    expect(digestFolder(killed.published)).toEqual(digestFolder(spared.published));
  });
});
