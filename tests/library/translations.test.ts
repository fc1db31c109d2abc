import { describe, expect, it } from 'vitest';
import { readPastOriginals } from '../../src/history/past-originals.ts';
import { findStanding, languagesOf } from '../../src/site/translations.ts';
import { readSound } from '../support/fixture-library.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';

const english = 'briefings/catch.mdx';

async function standingOf(
  slug: string,
  page: string,
  reader: string,
  change: (repository: ContentRepository) => void = () => undefined,
) {
  const repository = createRepository();
  change(repository);
  const library = await readSound(repository.folder);
  const found = library.pages.find((one) => one.slug === slug && one.language === page)!;
  return findStanding(found, reader, library, await readPastOriginals(library));
}

describe('standing of a page', () => {
  it.each([
    ['original', 'catch', 'en', 'en'],
    ['in-step', 'catch', 'fr', 'fr'],
    ['untranslated', 'fleet', 'en', 'fr'],
  ])('is %s', async (kind, slug, page, reader) => {
    expect(await standingOf(slug, page, reader)).toEqual({ kind });
  });

  it('is outdated since the day of the text that the translation follows', async () => {
    const standing = await standingOf('catch', 'fr', 'fr', (repository) => {
      repository.replace(english, 'No one knows why.', 'No one asks why.');
      repository.commit('2026-02-02');
    });
    expect(standing).toEqual({ kind: 'outdated', since: '2026-01-01' });
  });

  it('is outdated, without a day, where the history does not hold that text', async () => {
    const standing = await standingOf('catch', 'fr', 'fr', ({ replace }) =>
      replace('briefings/catch.fr.mdx', "translates: '", "translates: '0123456789ab' # "),
    );
    expect(standing).toEqual({ kind: 'outdated', since: undefined });
  });
});

describe('languages of a page', () => {
  it('are those in which it is written', async () => {
    const library = await readSound();
    const languages = library.pages.map((page) => `${page.slug}: ${languagesOf(page, library)}`);
    expect(languages).toContain('catch: en,fr');
    expect(languages).toContain('fleet: en');
  });
});
