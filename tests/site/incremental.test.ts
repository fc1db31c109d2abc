import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cacheFolder } from '../../src/cache/signed-cache.ts';
import { changeContent } from '../support/content-changes.ts';
import { findContentDay } from '../support/content-day.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { createRandom } from '../support/random.ts';
import { readContent, readFolder, renderContent } from '../support/rendered-site.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { copyTides } from '../support/tides.ts';
import { today } from '../support/today.ts';

/** Series of random changes; `SERIES=300` tries more of them, also of this ministry’s site, and says what each changes. */
const series = Number(process.env['SERIES'] ?? 3);
const changesInOne = 3;

/** A content folder that is rendered anew after each change, beside a cold rendering of the same. */
function createSite(contentFolder: string, edition: 'public' | 'staff' = 'public', day = today) {
  const root = mkdtempSync(join(tmpdir(), 'assay-incremental-'));
  const environment = {
    CONTENT_DIR: contentFolder,
    OUT_DIR: join(root, 'published'),
    BUILD_DATE: day,
    EDITION: edition,
    SITE_URL: 'https://fish.example',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const published = environment.OUT_DIR;
  return {
    published,
    staged: join(root, 'site'),
    /** Renders what has changed, compares it with a cold rendering, and publishes it; nothing where the check refuses it. */
    render: async (): Promise<number | undefined> => {
      const [one, other] = [await readContent(environment), await readContent(environment)];
      if (!one || !other) return undefined;
      const site = join(root, 'site');
      const count = await renderContent(one, { site, published }, environment);
      const cold = join(root, 'cold');
      rmSync(cold, { recursive: true, force: true });
      await renderContent(other, { site: cold, published: join(root, 'none') }, environment);
      expect(differences(readFolder(site), readFolder(cold))).toEqual([]);
      // The site before this one is what the next is staged upon.
      const previous = join(root, 'previous');
      if (existsSync(published)) renameSync(published, previous);
      renameSync(site, published);
      if (existsSync(previous)) renameSync(previous, site);
      return count;
    },
    close: () => {
      vi.unstubAllEnvs();
      for (const folder of [cacheFolder(contentFolder), root])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}

const differences = (one: Record<string, string>, other: Record<string, string>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (file) => one[file] !== other[file],
  );

/** Another picture than the one that the fixture has. */
const otherPicture = readFileSync('.github/home.png');

describe('a site after one change', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-content-'));
  const copy = copyFixture(folder);
  const site = createSite(folder);
  let whole = 0;
  beforeAll(async () => {
    whole = (await site.render()) ?? 0;
  });
  afterAll(() => {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each<[kind: string, change: () => void, most: number]>([
    ['nothing', () => undefined, 0],
    ['a sentence', () => copy.append('notes/harbour-opens.mdx', '\nIt rained.\n'), 12],
    ['a title', () => copy.replace('notes/harbour-opens.mdx', 'title: ', 'title: Again, '), 62],
    ['a fact', () => copy.replace('facts/fleet.yaml', 'en: ', 'en: All '), 60],
    ['a cell', () => copy.replace('data/landings.csv', ',1', ',2'), 156],
    ['a term', () => copy.replace('glossary.yaml', 'en: ', 'en: Any '), 16],
    ['a translation', () => copy.append('briefings/catch.fr.mdx', '\nIl pleut.\n'), 10],
    ['a new note', () => copy.copy('notes/harbour-opens.mdx', 'notes/harbour-closes.mdx'), 92],
    [
      'an embargo',
      () => copy.replace('notes/harbour-closes.mdx', 'theme:', 'publishAt: 2027-03-01\ntheme:'),
      92,
    ],
    ['a note that is gone', () => copy.remove('notes/quota-revised.mdx'), 92],
    ['a picture', () => writeFileSync(join(folder, 'notes/harbour.png'), otherPicture), 2],
    ['a setting', () => copy.replace('site.yaml', 'Fisheries Briefings', 'Fish'), whole],
  ])('is the same as from nothing where it is of %s', async (kind, change, most) => {
    change();
    const count = await site.render();
    expect(count).toBeLessThanOrEqual(kind === 'a setting' ? whole : most);
    expect(count).toBeGreaterThan(kind === 'nothing' ? -1 : 0);
  });

  it('takes nothing from what is published that somebody has changed', async () => {
    cpSync(join(site.published, 'index.html'), join(site.published, 'facts/index.html'));
    rmSync(join(site.published, 'notes/index.html'));
    symlinkSync('../index.html', join(site.published, 'notes/index.html'));
    // It is made of what lies in its place, where that is as it should be, but not of what is published.
    rmSync(site.staged, { recursive: true });
    expect(await site.render()).toBe(2);
  });

  it('is staged upon the site before, and keeps nothing of it that somebody has changed', async () => {
    await site.render();
    expect(await site.render()).toBe(0);
    const before = readFolder(site.published);
    const inodeOf = (file: string) => statSync(join(site.staged, file)).ino;
    const [same, changed] = ['index.html', 'facts/index.html'].map(inodeOf);
    const text = 'Somebody was here.';
    // Another file: the one that is there may be the published one under another name.
    rmSync(join(site.staged, 'facts/index.html'));
    writeFileSync(join(site.staged, 'facts/index.html'), text);
    rmSync(join(site.staged, 'notes'), { recursive: true });
    symlinkSync(folder, join(site.staged, 'notes'));
    writeFileSync(join(site.staged, 'more.html'), text);
    await site.render();
    expect(readFolder(site.published)).toEqual(before);
    expect(statSync(join(site.published, 'index.html')).ino).toBe(same);
    expect(statSync(join(site.published, 'facts/index.html')).ino).toBe(changed);
    expect(readFolder(site.staged)).toEqual(before);
  });
});

describe('random changes, one after the other', () => {
  const sites = [
    ['fisheries', 'public'],
    ['fisheries', 'staff'],
    ['tides', 'public'],
  ] as const;
  const runs = Array.from({ length: series }, (_, seed) => {
    const site = seed % 10 === 9 ? (['own', 'public'] as const) : sites[seed % 3]!;
    return [...site, seed] as const;
  });
  const copyContent = (name: (typeof runs)[number][0]): string => {
    if (name === 'fisheries') return copyFixture().folder;
    if (name === 'tides') return copyTides(createFolder());
    const folder = createFolder();
    cpSync('content', folder, { recursive: true });
    return folder;
  };

  it.each(runs)(
    'make the same site of %s (%s, seed %i) as from nothing',
    async (name, edition, seed) => {
      const folder = copyContent(name);
      const day = name === 'own' ? await findContentDay() : today;
      const { render, close } = createSite(folder, edition, day);
      onTestFinished(close);
      await render();
      const random = createRandom(seed);
      const before = createFolder();
      for (let done = 0, tried = 0; done < changesInOne && tried < 40; tried++) {
        rmSync(before, { recursive: true, force: true });
        cpSync(folder, before, { recursive: true });
        const what = changeContent(folder, random);
        const count = await render();
        if (count === undefined) {
          // The check refuses it: as if nothing had been.
          rmSync(folder, { recursive: true, force: true });
          cpSync(before, folder, { recursive: true });
        } else {
          done++;
          if (process.env['SERIES']) console.log(`${String(count).padStart(4)}  ${what}`);
        }
      }
    },
  );
});
