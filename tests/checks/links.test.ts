import { describe, expect, it } from 'vitest';
import { findShort } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';

const problemsWith = async (file: string, link: string) => {
  const copy = copyFixture();
  copy.append(file, `\nSee [more](${link}).\n`);
  return (await findShort(copy)).map(({ position, hint }) => `${position.split(' ')[0]}: ${hint}`);
};

describe('link within the site', () => {
  it.each([
    ['the home page', '/'],
    ['a theme', '/themes/stocks/'],
    ['a fact', '/facts/herring-share/'],
    ['a search', '/search/?q=herring%20quota'],
    ['a part of a page asked for with a query', '/sources/?by=year#pelagia-survey'],
    ['a dataset', '/data/landings/'],
    ['a file of data', '/data/landings.csv'],
    ['a file of a chart', '/charts/stock-range.svg'],
    ['a source', '/sources/#pelagia-survey'],
    ['a term', '/glossary/#quota'],
    ['a chapter of the guide', '/guide/problems/'],
    ['a section of this page', '#how-long-fishing-stops'],
    ['a section of another page', '/briefings/catch/#how-it-changes'],
    ['a chart of another page', '/briefings/catch/#chart-stock-range'],
    ['a table of another page', '/briefings/catch/#table-largest-landings'],
    ['a figure of this page', '#figure-fleet-fund'],
    ['a reference of this page', '#reference-pelagia-survey'],
    ['the facts as JSON', '/facts.json'],
    ['a dataset as JSON', '/data/landings.json'],
    ['the data package', '/data/datapackage.json'],
    ['the sources for BibTeX', '/sources.bib'],
    ['a feed', '/feed.xml'],
  ])('may lead to %s', async (_, link) => {
    expect(await problemsWith('briefings/fleet.mdx', link)).toEqual([]);
  });

  it.each([
    ['a section that only the translation has', '/briefings/catch/#comment-cela-change'],
    ['a section of a page that is not translated', '/briefings/fleet/#what-a-boat-costs'],
  ])('in a translation may lead to %s', async (_, link) => {
    expect(await problemsWith('briefings/catch.fr.mdx', link)).toEqual([]);
  });

  it.each([
    [
      'in a translation, to a section that only the original has',
      'briefings/catch.fr.mdx',
      '#how-large-the-stocks-are',
    ],
    [
      'in an original, to a section that only the translation has',
      'briefings/fleet.mdx',
      '#comment-cela-change',
    ],
  ])('is broken %s', async (_, file, fragment) => {
    expect(await problemsWith(file, `/briefings/catch/${fragment}`)).toEqual([
      'broken-link: Link to a heading of the page',
    ]);
  });

  it.each([
    [
      'a page without its slash',
      '/briefings/catch',
      'broken-link: Did you mean /briefings/catch/?',
    ],
    ['a page misspelt', '/briefings/cacth/', 'broken-link: Did you mean /briefings/catch/?'],
    [
      'a page of nowhere',
      '/a-page-that-never-was-here/',
      'broken-link: Write the address of a page of this site, with a slash at the end',
    ],
    [
      'a section misspelt',
      '/briefings/catch/#how-it-chnges',
      'broken-link: Did you mean "#how-it-changes"?',
    ],
    ['a section of nowhere', '#x', 'broken-link: Link to a heading of the page'],
    ['a file of no data', '/data/landing.csv', 'broken-link: Did you mean /data/landings.csv?'],
  ])('never leads to %s', async (_, link, problem) => {
    expect(await problemsWith('briefings/fleet.mdx', link)).toEqual([problem]);
  });

  it('is checked where it is written by reference', async () => {
    const copy = copyFixture();
    copy.append('notes/quota-revised.mdx', '\nSee [more][m].\n\n[m]: /nowhere/\n');
    const line = copy.lineOf('notes/quota-revised.mdx', '[m]: /nowhere/');
    expect((await findShort(copy)).map(({ position }) => position)).toEqual([
      `broken-link notes/quota-revised.mdx:${line}`,
    ]);
  });
});
