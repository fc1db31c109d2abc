import { appendFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readContentState } from '../../src/publish/content-state.ts';
import { writeDigests } from '../../src/publish/digest-list.ts';
import { nameOutput } from '../../src/publish/output.ts';
import { rememberSite, stageSame } from '../../src/publish/same-site.ts';
import { cacheFolder } from '../../src/cache/signed-cache.ts';
import type { Settings } from '../../src/settings.ts';
import { digestFolder } from '../support/publication.ts';
import { createFolder } from '../support/temporary-folder.ts';

const moment = '2026-11-23T09:00Z';

/** A site that was made of some content and published. */
function createPublished() {
  const root = createFolder({
    'content/site.yaml': 'a',
    'content/notes/a.mdx': 'b',
    'dist/index.html': 'a page',
    'dist/notes/a/index.html': 'another page',
  });
  const contentFolder = join(root, 'content');
  onTestFinished(() => rmSync(cacheFolder(contentFolder), { recursive: true, force: true }));
  const output = nameOutput(join(root, 'dist'));
  const settings: Settings = {
    contentFolder,
    outFolder: output.published,
    siteUrl: undefined,
    basePath: '/',
    isPreview: false,
    hasPdf: false,
    edition: 'public',
    today: moment.slice(0, 10),
    now: moment,
    keepHours: 24,
  };
  const built = { until: '2026-11-23T12:00Z', warnings: 'a warning' };
  mkdirSync(output.staging);
  renameSync(output.published, output.site);
  const digests = writeDigests(output.site);
  rememberSite(output, settings, readContentState(contentFolder), { built, digests });
  renameSync(output.site, output.published);
  /** What is staged again, and whether it is whole. */
  const stage = (changed: Partial<Settings> = {}) => {
    const all = { ...settings, ...changed };
    const same = stageSame(output, all, readContentState(contentFolder));
    const isWhole = same?.isWhole(writeDigests(output.site), output.site) ?? false;

    return { isWhole, warnings: same?.warnings };
  };
  return { ...output, contentFolder, stage, path: (file: string) => join(output.published, file) };
}

describe('a site that is published already', () => {
  it('is staged again while nothing that decides a byte of it has changed', () => {
    const { stage } = createPublished();
    for (const now of [moment, '2026-11-23T11:59Z'])
      expect(stage({ now })).toEqual({ isWhole: true, warnings: 'a warning' });
  });

  it('is left as it is, byte for byte, while it is staged again', () => {
    const { stage, published, path } = createPublished();
    for (const change of [() => {}, () => appendFileSync(path('index.html'), ' ')]) {
      change();
      const before = digestFolder(published);
      expect(Object.keys(before)).toHaveLength(3);
      stage({ now: '2026-11-23T10:00Z' });
      expect(digestFolder(published)).toEqual(before);
    }
  });

  it.each<[string, Partial<Settings>]>([
    ['an embargo has ended', { now: '2026-11-23T12:00Z' }],
    ['it is earlier than it was', { now: '2026-11-23T08:59Z' }],
    ['it is another day', { now: '2026-11-23T10:00Z', today: '2026-11-24' }],
    ['it has another address', { siteUrl: 'https://fish.example' }],
    ['it is below another path', { basePath: '/b/' }],
    ['it is for the staff', { edition: 'staff' }],
    ['it has PDFs', { hasPdf: true }],
  ])('is not where %s', (_, changed) => {
    expect(createPublished().stage(changed)).toEqual({ isWhole: false, warnings: undefined });
  });

  it.each<[string, (site: ReturnType<typeof createPublished>) => void]>([
    [
      'content has changed',
      ({ contentFolder }) => appendFileSync(join(contentFolder, 'site.yaml'), 'x'),
    ],
    [
      'content has another name',
      ({ contentFolder }) =>
        renameSync(join(contentFolder, 'notes/a.mdx'), join(contentFolder, 'notes/b.mdx')),
    ],
    ['a file was changed', ({ path }) => appendFileSync(path('index.html'), ' ')],
    ['a file was added', ({ path }) => writeFileSync(path('x.html'), 'x')],
    ['a file was taken away', ({ path }) => rmSync(path('index.html'))],
    [
      'another file stands under its name',
      ({ path }) => {
        rmSync(path('index.html'));
        linkSync(path('notes/a/index.html'), path('index.html'));
      },
    ],
    ['nothing is published', ({ published }) => rmSync(published, { recursive: true })],
    [
      'what is remembered was changed',
      ({ contentFolder }) => {
        const folder = cacheFolder(contentFolder);
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        writeFileSync(join(folder, 'site-x.json'), '[]');
      },
    ],
  ])('is not where %s', (_, change) => {
    const site = createPublished();
    change(site);
    expect(site.stage().isWhole).toBe(false);
    expect(site.stage().isWhole).toBe(false);
  });
});
