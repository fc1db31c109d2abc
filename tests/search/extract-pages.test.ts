import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/html/read-html.ts';
import { extractPages } from '../../src/search/extract-pages.ts';

const page = (body: string) =>
  `<html lang="en"><head><title>x</title></head><body><main data-pagefind-body>${body}</main></body></html>`;
const extract = (body: string, file = 'a/index.html') =>
  extractPages(file, parseHtml(page(body)).events);
const contentOf = (body: string) => extract(body)[0]?.content;

describe('what is searched of a page', () => {
  it.each([
    ['ends a sentence with a block', '<h1>Cod</h1><p>One</p><p>Two.</p>', 'Cod. One. Two.'],
    ['parts what stands side by side', '<pre>npm ci</pre><p>then</p>', 'npm ci then.'],
    [
      'parts the cells of a row',
      '<table><tbody><tr><th>a</th><td>1</td></tr></tbody></table>',
      'a 1.',
    ],
    ['leaves a word whole', '<p>in<em>side</em> <b>an</b><b>other</b></p>', 'inside another.'],
    ['parts marks beside a word', '<p><span>1</span><span>2</span></p>', '1 2.'],
    ['leaves what is marked within a word', '<p><a><span>1</span></a>st</p>', '1st.'],
    ['knows where a line breaks', '<p>a<br>b</p>', 'a b.'],
    ['leaves out where a word may break', '<p>of\u200Bfice</p>', 'office.'],
    [
      'leaves out what nobody looks for',
      '<p>a</p><nav>b</nav><svg><text>c</text></svg><form>d</form><p data-pagefind-ignore>e</p>',
      'a.',
    ],
    ['is the page alone', '', ''],
  ])('%s', (_, body, expected) => {
    expect(contentOf(body)).toBe(expected);
  });

  it('is nothing of a page that is not marked', () => {
    expect(extractPages('a.html', parseHtml('<p>x</p>').events)).toEqual([]);
  });

  it('has the traits that the page is marked with', () => {
    const [read] = extract(
      '<span data-pagefind-filter="kind:note"></span><span data-pagefind-filter="place:VNM"></span>' +
        '<span data-pagefind-filter="place:LAO"></span><span data-pagefind-meta="date:2026-01-02"></span>' +
        '<div data-pagefind-ignore><span data-pagefind-meta="detail:2 January: noon"></span></div>' +
        '<h1>Cod</h1><h2 id="b">More</h2>',
    );
    expect(read).toEqual({
      url: '/a/',
      code: 'en',
      title: 'Cod',
      content: 'Cod. More.',
      date: '2026-01-02',
      filters: { kind: ['note'], place: ['VNM', 'LAO'] },
      headings: [{ id: 'b', text: 'More', location: 1 }],
    });
  });

  it('finds the parts that are records, wherever they stand', () => {
    const pages = extract(
      '<ul data-pagefind-ignore><li data-search-record="One"><p id="r">x</p><p data-pagefind-ignore><b id="s">y</b></p> z</li></ul>' +
        '<p id="t" data-search-record="Two">w</p>',
    );
    expect(pages.slice(1)).toEqual(
      [
        ['/a/#r', 'One', 'x z'],
        ['/a/#t', 'Two', 'w'],
      ].map(([url, title, content]) => ({
        url,
        code: 'en-x-records',
        title,
        content,
        filters: { kind: ['reference'] },
        headings: [],
      })),
    );
  });
});
