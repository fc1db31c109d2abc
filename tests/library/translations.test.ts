import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPastOriginals } from '../../src/history/past-originals.ts';
import { createPublicView } from '../../src/library/edition-view.ts';
import { createLocale } from '../../src/views/locale.ts';
import { languagesOf } from '../../src/views/site-pages.ts';
import { findStanding } from '../../src/views/translations.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';
import { appendStaffBlock, markPage } from '../support/secret-records.ts';
import { today } from '../support/today.ts';

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

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('standing of a page', () => {
  it.each([
    ['original', 'catch', 'en', 'en'],
    ['in-step', 'catch', 'fr', 'fr'],
    ['untranslated', 'fleet', 'en', 'fr'],
  ])('is %s', async (kind, slug, page, reader) => {
    expect(await standingOf(slug, page, reader)).toEqual({ kind });
  });

  const changeOn = (day: string) => (repository: ContentRepository) => {
    repository.replace(english, 'No one knows why.', 'No one asks why.');
    repository.commit(day);
  };

  it('is outdated since the day of the text that the translation follows', async () => {
    const standing = await standingOf('catch', 'fr', 'fr', (repository) => {
      repository.replace(english, "published: '2026-11-02'", "published: '2026-01-01'");
      changeOn('2026-02-02')(repository);
    });
    expect(standing).toEqual({ kind: 'outdated', since: '2026-01-01' });
  });

  it.each([
    ['the staff alone are told of a day before it', 'staff', '2026-01-01'],
    ['the public is told of no day before it', 'public', undefined],
  ])('is outdated since before the page was published: %s', async (_, edition, since) => {
    vi.stubEnv('EDITION', edition);
    const standing = await standingOf('catch', 'fr', 'fr', changeOn('2026-02-02'));
    expect(standing).toEqual({ kind: 'outdated', since });
  });

  it.each([
    ['staff', 'outdated'],
    ['public', 'in-step'],
  ])('where a block for the staff has changed, is to the %s %s', async (edition, kind) => {
    vi.stubEnv('EDITION', edition);
    const standing = await standingOf('catch', 'fr', 'fr', (repository) =>
      appendStaffBlock(repository, english, 'Ask.'),
    );
    expect(standing.kind).toBe(kind);
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
    const languages = library.pages.map(
      (page) => `${page.slug}: ${languagesOf(page, createLocale(library, undefined))}`,
    );
    expect(languages).toContain('catch: en,fr');
    expect(languages).toContain('fleet: en');
  });

  it('are to the public those alone that it gets', async () => {
    const copy = copyFixture();
    markPage(copy, 'briefings/catch.fr.mdx', 'status: draft');
    const whole = await readSound(copy.folder);
    const view = createPublicView(whole, today);
    const [page] = view.pages.filter(({ slug }) => slug === 'catch');
    expect(languagesOf(page!, createLocale(whole, undefined))).toEqual(['en', 'fr']);
    expect(languagesOf(page!, createLocale(view, undefined))).toEqual(['en']);
    expect(findStanding(page!, 'fr', view, new Map())).toEqual({ kind: 'untranslated' });
  });
});
