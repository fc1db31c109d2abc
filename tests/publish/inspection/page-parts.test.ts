import { beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/html/read-html.ts';
import type { Library } from '../../../src/library/library.ts';
import { findOrigin } from '../../../src/publish/inspection/origin.ts';
import { findBrokenParts } from '../../../src/publish/inspection/page-parts.ts';
import { findBrokenLinks } from '../../../src/publish/inspection/site-links.ts';
import { readParts, stagePage } from '../../../src/publish/inspection/staged-page.ts';
import type { StagedSite } from '../../../src/publish/inspection/staged-site.ts';
import { readSound } from '../../support/fixture-library.ts';

let library: Library;
beforeAll(async () => {
  library = await readSound();
});

function siteOf(file: string, body: string): StagedSite {
  const html = `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
  return {
    folder: '',
    files: new Set([file]),
    inspected: new Map(),
    pages: new Map([[file, stagePage(file, readParts(readHtml(html)))]]),
    texts: () => [],
  };
}

const faultsOf = (file: string, body: string) =>
  findBrokenParts(siteOf(file, body), library).map(({ message }) => message);

describe('the parts of a page', () => {
  it.each([
    [
      'an id twice, of a heading',
      '<h2 id="what-a-boat-costs">a</h2><p id="what-a-boat-costs">',
      /made from .*briefings\/fleet\.mdx:16$/,
    ],
    [
      'an id twice, of no heading',
      '<p id="x"><p id="x">',
      /have the id "x".*made from .*briefings\/fleet\.mdx$/,
    ],
    ['a name that it has not', '<p aria-labelledby="x">', /names its part "x"/],
    [
      'data that is no JSON',
      '<script type="application/ld+json">{</script>',
      /holds data for search engines that/,
    ],
    [
      'data without a kind',
      '<script type="application/ld+json">{"@context":"x"}</script>',
      /without @context or @type/,
    ],
    [
      'data that is a list',
      '<script type="application/ld+json">[]</script>',
      /without @context or @type/,
    ],
  ])('with %s are told with what they are made from', (_, body, expected) => {
    expect(faultsOf('briefings/fleet/index.html', body)).toEqual([expect.stringMatching(expected)]);
  });

  it('are told without an origin where no content is one', () => {
    expect(faultsOf('about/index.html', '<p id="x"><p id="x">')).toEqual([
      'Two parts of the page have the id "x", and a link finds one alone',
    ]);
  });

  it('are sound where all is in place', () => {
    const body =
      '<p id="x" aria-describedby="x y"><p id="y"><script type="application/ld+json">{"@context":"a","@type":"b"}</script>';
    expect(faultsOf('briefings/fleet/index.html', body)).toEqual([]);
  });
});

describe('where a file comes from', () => {
  it.each([
    ['themes/stocks/index.html', /site\.yaml:\d+$/],
    ['fr/themes/fleet/index.html', /site\.yaml:\d+$/],
    ['themes/constructor/index.html', undefined],
    ['facts/licence-fee/index.html', /facts\/fleet\.yaml:\d+$/],
    ['charts/landings-map.svg', /charts\/landings\.yaml:\d+$/],
    ['data/landings.csv', /data\/landings\.yaml:1$/],
    ['briefings/catch/index.html', /briefings\/catch\.mdx$/],
    ['index.html', undefined],
  ])('is told of %s', (file, expected) => {
    const origin = findOrigin(file, library);
    if (expected) expect(origin).toMatch(expected);
    else expect(origin).toBeUndefined();
  });
});

describe('a link', () => {
  const linksOf = (body: string) =>
    findBrokenLinks(siteOf('a/index.html', body), { siteUrl: undefined, basePath: '/x/' }).map(
      ({ message }) => message,
    );
  it.each([
    [
      'that no browser can read',
      '<a href="http://[">',
      ['The link "http://[" leads out of the folder that the site stands in'],
    ],
    ['to another site', '<a href="https://example.org/">', []],
    ['to a letter', '<a href="mailto:a@example.org">', []],
    ['to the page itself', '<a href="#top">', []],
    ['to a part that is there', '<p id="b"><a href="/x/a/#b">', []],
    [
      'to a part that is not there',
      '<a href="#c">',
      ['The link "#c" names a part that its page has not'],
    ],
    ['to nothing', '<a href="/x/b/">', ['The link "/x/b/" leads to nothing']],
    [
      'out of the folder',
      '<a href="/b/">',
      ['The link "/b/" leads out of the folder that the site stands in'],
    ],
    ['with half a code', '<a href="/x/%E0%A4%A">', ['The link "/x/%E0%A4%A" leads to nothing']],
    [
      'in a drawing',
      '<svg><use xlink:href="#d"/></svg>',
      ['The link "#d" names a part that its page has not'],
    ],
    [
      'of a picture in sizes',
      '<img srcset="/x/p.png 1x, , /x/a/ 2x">',
      ['The link "/x/p.png" leads to nothing'],
    ],
  ])('%s', (_, body, expected) => {
    expect(linksOf(body)).toEqual(expected);
  });
});
