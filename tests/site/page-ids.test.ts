import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCollidingPages } from '../support/colliding-pages.ts';
import { runCommand } from '../support/command.ts';
import { copyFixture } from '../support/fixture-copy.ts';

const seeds = [1, 2, 3];
const root = mkdtempSync(join(tmpdir(), 'assay-ids-'));
const built = join(root, 'dist');

beforeAll(async () => {
  const copy = copyFixture(join(root, 'content'));
  for (const seed of seeds) addCollidingPages(copy, seed);
  // The inspection of the finished site follows every link within a page as well.
  const { code, output } = await runCommand('build', {
    CONTENT_DIR: copy.folder,
    OUT_DIR: built,
    BUILD_DATE: '2026-11-23',
  });
  if (code !== 0) throw new Error(output);
}, 180_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a page of headings, callouts and notes that ask for the same ids', () => {
  it.each([
    'index',
    ...seeds.flatMap((seed) => [`notes/ids-${seed}/index`, `briefings/ids-${seed}/index`]),
  ])('has each id once: %s', (page) => {
    const html = readFileSync(join(built, `${page}.html`), 'utf8');
    const ids = [...html.matchAll(/<[^>]*\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(page === 'index' ? 60 : 300);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
