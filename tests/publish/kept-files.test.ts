import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepFiles, keptList } from '../../src/publish/kept-files.ts';
import { nameOutput } from '../../src/publish/output.ts';
import { clearStaging, markSite, openStaging, swapIn } from '../../src/publish/staging.ts';
import { createFolder } from '../support/temporary-folder.ts';

type Keeping = Parameters<typeof keepFiles>[1];
const usual: Keeping = {
  edition: 'public',
  basePath: '/',
  now: '2026-11-23T08:00Z',
  keepHours: 24,
};

function createPublisher() {
  const output = nameOutput(join(createFolder(), 'dist'));
  return {
    output,
    publish: (files: readonly string[], settings: Partial<Keeping> = {}) => {
      openStaging(output);
      for (const file of files) {
        mkdirSync(dirname(join(output.site, file)), { recursive: true });
        writeFileSync(join(output.site, file), file);
      }
      markSite(output);
      keepFiles(output, { ...usual, ...settings });
      swapIn(output);
      clearStaging(output);
    },
    has: (file: string) => existsSync(join(output.published, file)),
  };
}

const page = 'index.html';
const [one, two] = ['_astro/main.1111.js', '_astro/main.2222.js'];

describe('what a publication keeps of the one before', () => {
  it.each([
    ['_astro/worker-DJyVUABM.js', true],
    ['pagefind/index/pages-1/page-1.json', true],
    ['pagefind/index/en/words-1-0123abcd.part', true],
    ['pagefind/en.opening', false],
    ['notes/withdrawn/index.html', false],
    ['pictures/notes/withdrawn.png', false],
    ['facts.json', false],
  ])('of %s: %s', (file, isKept) => {
    const { publish, has } = createPublisher();
    publish([page, file]);
    publish([page]);
    expect(has(file)).toBe(isKept);
  });

  it('stays for the stated time', () => {
    const { publish, has } = createPublisher();
    publish([page, one]);
    publish([page, two]);
    publish([page], { now: '2026-11-24T07:59Z' });
    expect([has(one), has(two)]).toEqual([true, true]);
    publish([page], { now: '2026-11-24T08:00Z' });
    expect([has(one), has(two)]).toEqual([false, true]);
    publish([page], { now: '2026-11-25T09:00Z' });
    expect([has(one), has(two)]).toEqual([false, false]);
  });

  it('is one site at least, and ten at most', () => {
    const { output, publish } = createPublisher();
    for (let at = 10; at < 25; at++) publish([page, `_astro/main.${at}.js`]);
    const kept = readdirSync(join(output.published, '_astro')).sort();
    expect(kept).toEqual(Array.from({ length: 11 }, (_, at) => `main.${14 + at}.js`));
  });

  it('is the build’s own once it makes the file again', () => {
    const { output, publish, has } = createPublisher();
    publish([page, one]);
    publish([page, two]);
    publish([page, one]);
    publish([page], { now: '2026-11-24T07:00Z' });
    publish([page], { now: '2026-11-25T06:59Z' });
    expect(has(one)).toBe(true);
    const list = readFileSync(join(output.published, keptList), 'utf8');
    expect(list.split(one).length).toBe(2);
  });

  it.each([
    ['of another edition', { edition: 'staff' }],
    ['at another path', { basePath: '/fish/' }],
    ['that is told to keep nothing', { keepHours: 0 }],
  ] as [string, Partial<Keeping>][])('is nothing for a site %s', (_, settings) => {
    const { publish, has } = createPublisher();
    publish([page, one]);
    publish([page], settings);
    expect(has(one)).toBe(false);
  });

  it('is nothing that a list alone names, nor a link', () => {
    const { output, publish, has } = createPublisher();
    publish([page, one]);
    const list = {
      edition: 'public',
      basePath: '/',
      states: [{ until: '2027-01-01T00:00:00Z', files: ['../secret', '/etc/passwd'] }],
    };
    writeFileSync(join(output.published, keptList), JSON.stringify(list));
    symlinkSync('/etc/passwd', join(output.published, '_astro/link.js'));
    publish([page]);
    expect([has(one), has('_astro/link.js'), has('../secret')]).toEqual([true, false, false]);
  });

  it('changes no byte of a site that is built again, or elsewhere', () => {
    const { output, publish } = createPublisher();
    publish([page, one]);
    const list = () => readFileSync(join(output.published, keptList), 'utf8');
    const first = list();
    publish([page, one]);
    expect(list()).toBe(first);
    rmSync(output.published, { recursive: true });
    publish([page, one], { now: '2026-12-24' });
    expect(list()).toBe(first);
  });
});
