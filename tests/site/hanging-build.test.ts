import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPublication, type Publication, type Run } from '../support/publication.ts';
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

  it('at a page that is never written ends, and names the page', async () => {
    const publication = createPublication();
    const run = await publication.build({ ...hanging, HANG: 'worker', HANG_AT: file });
    expectRefused(publication, run, `${file} was not written and read`);
  });

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
