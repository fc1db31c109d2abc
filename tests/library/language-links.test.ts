import { describe, expect, it } from 'vitest';
import { hrefInLanguage, listLanguageLinks } from '../../src/views/language-links.ts';

const siteOf = (...codes: string[]) => ({
  languages: codes.map((code) => {
    return { code, locale: code, name: code, dates: 'long', currencies: 'symbol' } as const;
  }),
});
const shown = 'write-a-briefing';

/** Alternates as `en / vi /vi/`, after the canonical path. */
const linksOf = (path: string, codes: string[], textLanguage: string, languages?: string[]) => {
  const links = listLanguageLinks(path, siteOf(...codes), { textLanguage, languages });
  return [links.canonical, ...links.alternates.map(({ code, href }) => `${code} ${href}`)];
};

describe('languages of a page', () => {
  it('name one another, and the first for all others', () => {
    expect(linksOf('/notes/', ['en', 'vi'], 'vi')).toEqual([
      '/vi/notes/',
      'en /notes/',
      'vi /vi/notes/',
      'x-default /notes/',
    ]);
  });

  it('are those alone in which it is written', () => {
    expect(linksOf('/notes/a/', ['en', 'vi', 'th'], 'th', ['en', 'th'])).toEqual([
      '/th/notes/a/',
      'en /notes/a/',
      'th /th/notes/a/',
      'x-default /notes/a/',
    ]);
  });

  it.each([
    ['is not translated', '/notes/a/', ['en', 'vi'], 'en', ['en'], '/notes/a/'],
    ['stands on a site of one', '/notes/', ['en'], 'en', undefined, '/notes/'],
    ['is the English guide', '/guide/', ['en', 'vi'], 'en', undefined, '/guide/'],
    [
      'is the guide of another site',
      `/guide/${shown}/`,
      ['fr', 'th'],
      'en',
      undefined,
      `/guide/${shown}/`,
    ],
    [
      'is the guide of a site without English',
      `/guide/${shown}/`,
      ['vi', 'fr'],
      'en',
      undefined,
      `/guide/${shown}/`,
    ],
  ])('are not named where it %s', (_, path, codes, textLanguage, languages, canonical) => {
    expect(linksOf(path, codes, textLanguage, languages)).toEqual([canonical]);
  });

  it('are told of a page of the guide that is translated', () => {
    expect(linksOf(`/guide/${shown}/`, ['en', 'fr', 'vi'], 'vi')).toEqual([
      `/vi/guide/${shown}/`,
      `en /guide/${shown}/`,
      `vi /vi/guide/${shown}/`,
      `x-default /guide/${shown}/`,
    ]);
  });
});

describe('link to another language', () => {
  it.each([
    ['leads to the same page', '/notes/a/', 'vi', '/vi/notes/a/'],
    ['leads to the same page at the root', '/notes/a/', 'en', '/notes/a/'],
    ['leads to the translated guide', `/guide/${shown}/`, 'vi', `/vi/guide/${shown}/`],
    ['leads from other pages of the guide to it', '/guide/problems/', 'vi', `/vi/guide/${shown}/`],
    ['leads home where no guide is translated', '/guide/problems/', 'fr', '/fr/'],
  ])('%s', (_, path, code, href) => {
    expect(hrefInLanguage(path, code, siteOf('en', 'vi', 'fr'))).toBe(href);
  });
});
