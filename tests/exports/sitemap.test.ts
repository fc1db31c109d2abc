import { describe, expect, it } from 'vitest';
import { createLocate } from '../../src/exports/locate.ts';
import { formatSitemap, formatSitemapIndex, listSitemap } from '../../src/exports/sitemap.ts';
import { createPublicView } from '../../src/library/edition-view.ts';
import { createLocale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

const library = createPublicView(await readSound(), '2026-11-23T00:00:00.000Z');
const locate = createLocate(new URL('https://fish.example'));
const [fact = ''] = library.facts.entries.keys();
const locales = { en: createLocale(library, undefined), fr: createLocale(library, 'fr') };
const entriesOf = (locale: keyof typeof locales) =>
  listSitemap(locales[locale], (id) => (id === fact ? '2026-05-01' : undefined));
const find = (path: string) => entriesOf('en').find((entry) => entry.path === path);

describe('the sitemap of a language', () => {
  it('says of a page the day of its last change, and of none the day of the build', () => {
    const briefing = library.pages.find(
      ({ kind, language }) => kind === 'briefings' && language === 'en',
    );
    const { corrections, published, updated = published } = briefing!.data;
    const days = [updated, ...corrections.map(({ date }) => date)].sort();
    expect(find(`/briefings/${briefing!.slug}/`)?.changed).toBe(days.at(-1));
    expect(find('/about/')).toEqual({ path: '/about/' });
    expect(find(`/facts/${fact}/`)?.changed).toBe('2026-05-01');
    expect(find('/facts/')?.changed).toBe('2026-05-01');
  });

  it('has each address once, and none that is withheld or not translated', () => {
    const paths = entriesOf('fr').map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const translated = library.pages.filter(({ language }) => language === 'fr');
    const own = paths.filter((path) => /^\/(briefings|notes)\/./.test(path));
    expect(own.toSorted()).toEqual(
      translated.map(({ kind, slug }) => `/${kind}/${slug}/`).toSorted(),
    );
  });

  it('names the same page in the other languages', () => {
    const xml = formatSitemap([{ path: '/glossary/' }], locales.fr, locate);
    expect(xml).toContain('<loc>https://fish.example/fr/glossary/</loc>');
    expect(xml).toContain('hreflang="en" href="https://fish.example/glossary/"');
    expect(xml).not.toContain('lastmod');
  });
});

it('leads to the sitemap of each language, with its newest day', () => {
  const xml = formatSitemapIndex([{ path: '/sitemap-en.xml', changed: '2026-05-01' }], locate);
  expect(xml).toContain('<loc>https://fish.example/sitemap-en.xml</loc>');
  expect(xml).toContain('<lastmod>2026-05-01</lastmod>');
});
