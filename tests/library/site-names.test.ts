import { describe, expect, it } from 'vitest';
import { findSiteNameProblems } from '../../src/library/site-names.ts';
import { readSound } from '../support/fixture-library.ts';

const { site } = await readSound();
const [language] = site.languages;
const codes = (...names: string[]) => names.map((code) => ({ ...language!, code }));
const locate = (path: readonly PropertyKey[]) => ({ file: path.join('.'), line: 1, column: 1 });

describe('names of site.yaml', () => {
  it.each([
    ['a language', { ...site, languages: codes('en', 'aux') }, 'languages.1.code'],
    ['a theme', { ...site, themes: { con: Object.values(site.themes)[0]! } }, 'themes.con'],
    [
      'a subject',
      { ...site, subjects: { title: { en: 'A' }, values: { nul: { name: { en: 'A' } } } } },
      'subjects.values.nul',
    ],
  ])('are refused for %s that is a device of Windows', (_, named, file) => {
    expect(findSiteNameProblems(named, locate)).toMatchObject([{ kind: 'invalid-id', file }]);
  });

  it('pass where they are words', () => {
    expect(findSiteNameProblems({ ...site, languages: codes('en', 'fr', 'vi') }, locate)).toEqual(
      [],
    );
  });
});
