import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/cache/signed-cache.ts';
import { createPublication, digestFolder, type Publication } from '../support/publication.ts';

const same = 'found that nothing has changed since the last build';
const record = '.well-known/assay-build.json';
const digests = '.well-known/assay-digests.txt';

/** A site built at that moment; further builds say whether they have made it anew. */
async function createBuilt(date = '2026-11-23T09:00Z'): Promise<Publication> {
  const publication = createPublication();
  const { code, output } = await publication.build({ BUILD_DATE: date });
  expect(code, output).toBe(0);
  expect(output).not.toContain(same);
  return publication;
}

const later = { BUILD_DATE: '2026-11-23T17:30Z' };

/** Without what each publication has of its own. */
function siteOf({ published }: Publication): Record<string, string> {
  const all = digestFolder(published);
  const own = [record, digests, '.kept.json'].map((file) => join('.', file));
  return Object.fromEntries(Object.entries(all).filter(([file]) => !own.includes(file)));
}

const isSame = async (publication: Publication, environment: Record<string, string>) => {
  const { code, output } = await publication.build(environment);
  expect(code, output).toBe(0);
  return output.includes(same);
};

describe('a build of unchanged content', () => {
  it('publishes the same site again, and says of when it is, as a cold build does', async () => {
    const publication = await createBuilt();
    const before = siteOf(publication);
    expect(await isSame(publication, later)).toBe(true);
    expect(siteOf(publication)).toEqual(before);
    const warm = digestFolder(publication.published);
    const told = readFileSync(join(publication.published, record), 'utf8');
    expect(told).toContain('2026-11-23T17:30Z');
    rmSync(cacheFolder(publication.content), { recursive: true });
    rmSync(publication.published, { recursive: true });
    expect(await isSame(publication, later)).toBe(false);
    const cold = digestFolder(publication.published);
    const kept = join('.', '.kept.json');
    for (const all of [warm, cold]) delete all[kept];
    delete warm[join('.', digests)];
    delete cold[join('.', digests)];
    expect(warm).toEqual(cold);
  }, 60_000);

  it('makes it anew when an embargo ends', async () => {
    const publication = createPublication();
    const note = readFileSync(join(publication.content, 'notes/quota-revised.mdx'), 'utf8');
    const release = "publishAt: '2026-11-23T12:00Z'\n";
    const until = note.replace(/^event: .*\n/m, (line) => line + release);
    publication.write('notes/late.mdx', until.replace(/^corrections:\n(?: .*\n)+/m, ''));
    const at = (time: string) => ({ BUILD_DATE: `2026-11-23T${time}Z` });
    const { code, output } = await publication.build(at('09:00'));
    expect(code, output).toBe(0);
    expect(await isSame(publication, at('11:59'))).toBe(true);
    expect(siteOf(publication)[join('.', 'notes/late/index.html')]).toBeUndefined();
    expect(await isSame(publication, at('12:00'))).toBe(false);
    expect(siteOf(publication)[join('.', 'notes/late/index.html')]).toBeDefined();
  }, 60_000);

  it('makes it anew where what is published was changed, and mends it', async () => {
    const publication = await createBuilt();
    const before = siteOf(publication);
    appendFileSync(join(publication.published, 'index.html'), ' ');
    expect(await isSame(publication, later)).toBe(false);
    expect(siteOf(publication)).toEqual(before);
  }, 60_000);

  it('makes it anew after a commit', async () => {
    const publication = createPublication();
    const git = (...parameters: string[]) => {
      const identity = ['-c', 'user.name=a', '-c', 'user.email=a@a.example'];
      const { status, stderr } = spawnSync('git', [...identity, ...parameters], {
        cwd: publication.root,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    };
    git('init', '--quiet');
    git('add', 'content');
    git('commit', '--quiet', '--message', 'One');
    const moment = { BUILD_DATE: '2026-11-23T09:00Z' };
    expect(await isSame(publication, moment)).toBe(false);
    expect(await isSame(publication, moment)).toBe(true);
    git('commit', '--quiet', '--allow-empty', '--message', 'Two');
    expect(await isSame(publication, moment)).toBe(false);
  }, 60_000);
});
