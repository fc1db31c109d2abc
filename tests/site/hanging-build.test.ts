import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { childrenOf } from '../support/machine.ts';
import {
  createPublication,
  lockedProcesses,
  until,
  type Publication,
  type Run,
} from '../support/publication.ts';
import { createFolder } from '../support/temporary-folder.ts';

const impatient = { PAGE_SECONDS: '4' };
const hanging = {
  ...impatient,
  NODE_OPTIONS: `--require ${resolve('tests/support/hang.cjs')}`,
};
const file = 'notes/harbour-opens/index.html';

function expectRefused(publication: Publication, { code, output }: Run, words: string): void {
  expect(output).toContain(`${words} within 4 s. Build again; should it stay, `);
  expect(output).toContain('Nothing was published.');
  expect(code, output).toBe(1);
  publication.expectIntact();
}

describe('a build that gets no further', () => {
  it.each([
    ['in an endless loop', 'loop'],
    ['that never comes', 'never'],
  ])('at a page %s ends, and names the page', async (_, kind) => {
    const publication = createPublication();
    const run = await publication.build({ ...hanging, HANG: kind, HANG_AT: file });
    expectRefused(publication, run, `${file} was not rendered`);
  });

  it.runIf(process.platform === 'linux')(
    'at a page that the search index never takes in ends, and names the page',
    async () => {
      const publication = createPublication();
      const { ended } = publication.begin(impatient);
      const indexing = () =>
        lockedProcesses(publication.published).flatMap((pid) => childrenOf(pid, 'pagefind'));
      await until(() => indexing().length > 0);
      const programs = indexing();
      onTestFinished(() => programs.forEach((pid) => process.kill(pid, 'SIGKILL')));
      for (const pid of programs) process.kill(pid, 'SIGSTOP');
      const run = await ended;
      expect(run.output).toMatch(/The search index did not take in \S+\.html within 4 s\./);
      expectRefused(publication, run, '');
    },
  );

  it.runIf(process.platform !== 'win32')(
    'at a browser that never answers ends, and says so',
    async () => {
      const publication = createPublication();
      const browser = join(createFolder({ browser: '#!/bin/sh\nexec sleep 600\n' }), 'browser');
      chmodSync(browser, 0o755);
      const run = await publication.build({
        ...impatient,
        ASSAY_PDF: '1',
        CHROME_PATH: browser,
      });
      expectRefused(publication, run, 'The browser did not answer');
    },
  );
});
