import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../src/library/corrections.ts';
import { findFactsFrom, findPagesShowing } from '../../src/library/displays.ts';
import { readPageText } from '../../src/library/page-text.ts';
import { findPictures } from '../../src/library/pictures.ts';
import { createPublicView } from '../../src/library/edition-view.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';
import { markPage } from '../support/secret-records.ts';
import { today } from '../support/today.ts';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

describe('what shows a record', () => {
  it('are the pages that name a chart, in each language', async () => {
    const library = await readSound();
    const namesOf = (kind: 'chart' | 'table', id: string) =>
      findPagesShowing(library, kind, id).map(({ slug, language }) => `${slug}.${language}`);
    expect(namesOf('chart', 'landings-by-year').toSorted()).toEqual(['catch.en', 'catch.fr']);
    expect(namesOf('table', 'landings-by-year')).toEqual([]);
    expect(namesOf('chart', 'none')).toEqual([]);
  });

  it('are facts whose value is read from a dataset', async () => {
    const library = await readSound();
    expect(findFactsFrom(library, 'landings').map(({ id }) => id)).toContain('north-herring-2025');
    expect(findFactsFrom(library, 'none')).toEqual([]);
  });

  it('are corrections, by the fact that they are of', async () => {
    const copy = copyFixture();
    const correction = (more: string) =>
      `corrections:\n  - kind: minor\n    date: '2026-11-20'\n    what: A slip.\n${more}`;
    markPage(
      copy,
      'briefings/fleet.mdx',
      correction('    fact: licence-fee\n    old: 12\n    new: 12.5'),
    );
    markPage(copy, 'notes/harbour-opens.mdx', correction(''));
    const corrections = findCorrections(await readSound(copy.folder));
    expect(corrections.get('licence-fee')).toHaveLength(1);
    expect(corrections.get('')?.map(({ page }) => page.slug)).toContain('harbour-opens');
  });
});

describe('a picture', () => {
  it('behind a link is on no page', async () => {
    const copy = copyFixture();
    const file = join(copy.folder, 'notes/harbour.png');
    const library = await readSound(copy.folder);
    expect(findPictures(library).map(({ path }) => path)).toContain('notes/harbour.png');
    rmSync(file);
    symlinkSync('/etc/hostname', file);
    expect(findPictures(library).map(({ path }) => path)).not.toContain('notes/harbour.png');
  });
});

describe('the words of a page', () => {
  it('are read whatever its frontmatter is', () => {
    expect(readPageText('---\n- a\n---\n\n<Fact id="x"/>')).toMatchObject({
      frontmatter: {},
      references: [{ kind: 'fact', id: 'x' }],
    });
  });
});

describe('names that are for the staff', () => {
  it('take the filter of subjects with them where none is left', async () => {
    const copy = copyFixture();
    copy.replace(
      'site.yaml',
      '    herring: { name: { en: Herring, fr: Hareng } }\n    cod: { name: { en: Cod, fr: Morue } }\n',
      '    bream: { name: { en: Bream, fr: Brème } }\n',
    );
    copy.append('notes/harbour-opens.mdx', '\nBream was landed.\n');
    const library = await readSound(copy.folder);
    expect(createPublicView(library, today).site.subjects).toBeDefined();
    markPage(copy, 'notes/harbour-opens.mdx', 'status: draft');
    const hidden = await readSound(copy.folder);
    expect(createPublicView(hidden, today).site.subjects).toBeUndefined();
  });
});
