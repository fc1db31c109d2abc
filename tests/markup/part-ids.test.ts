import type { Heading, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { describe, expect, it } from 'vitest';
import { ownBeginnings, pageIds } from '../../src/domain/page-ids.ts';
import { nameParts } from '../../src/markup/part-ids.ts';
import { createRandom } from '../support/random.ts';
import { renderLine, renderText } from '../support/rendered.ts';

const heading = (value: string): Heading => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});

const headings = (...titles: string[]) => [
  ...nameParts({ type: 'root', children: titles.map(heading) }).values(),
];

describe('the id of a heading', () => {
  it.each<[titles: string[], ids: string[]]>([
    [['The catch'], ['the-catch']],
    [
      ['The catch', 'The catch', 'The catch 1'],
      ['the-catch', 'the-catch-1', 'the-catch-1-1'],
    ],
    [
      ['A 1', 'A', 'A'],
      ['a-1', 'a', 'a-2'],
    ],
    [['Figure licence fee'], ['section-figure-licence-fee']],
    [
      ['Fact x', 'Section fact x'],
      ['section-fact-x', 'section-fact-x-1'],
    ],
    [
      ['Chart', 'Chart'],
      ['chart', 'section-chart'],
    ],
    [
      ['Figures', 'Main', 'Top'],
      ['figures-1', 'main-1', 'top-1'],
    ],
    [
      ['Footnote label', 'fn 1', 'Fnref 1'],
      ['section-footnote-label', 'section-fn-1', 'section-fnref-1'],
    ],
    [
      ['Site search', 'Toc', 'Preview findings', 'Search panel list 0'],
      ['site-search-1', 'toc-1', 'preview-findings-1', 'section-search-panel-list-0'],
    ],
    [
      ['!!!', '…'],
      ['section', 'section-1'],
    ],
    [
      ['constructor', '__proto__', 'toString'],
      ['constructor', '__proto__', 'tostring'],
    ],
  ])('of %j is %j', (titles, ids) => {
    expect(headings(...titles)).toEqual(ids);
  });

  it.each(ownBeginnings)('never begins with %s, whatever stands before it', (beginning) => {
    const word = beginning.replace(/-$/, '');
    const ids = headings(word, word, word, `${word} 1`, `${word} licence fee`, `Section ${word}`);
    expect(ids.filter((id) => id.startsWith(beginning))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is of no two headings, callouts and footnotes the same', () => {
    const random = createRandom(11);
    const words = ['a', 'a 1', 'a-1-1', 'chart', 'callout a', 'fn a', 'section', 'top', '', '!'];
    const children = Array.from({ length: 2000 }, (): RootContent => {
      const word = words[Math.floor(random() * words.length)] ?? '';
      const kind = random();
      if (kind < 0.5) return heading(word);
      if (kind < 0.75) return { type: 'footnoteDefinition', identifier: word, children: [] };
      const title: MdxJsxAttribute = { type: 'mdxJsxAttribute', name: 'title', value: word };
      return { type: 'mdxJsxFlowElement', name: 'Callout', attributes: [title], children: [] };
    });
    const ids = [...nameParts({ type: 'root', children }).values()];
    expect(ids.length).toBe(2000);
    expect(new Set([...ids, ...pageIds.article]).size).toBe(ids.length + pageIds.article.length);
  });
});

describe('a page', () => {
  it('gives two callouts of one title ids of their own', () => {
    const ids = renderText(
      '<Callout title="Why">\n\nA\n\n</Callout>\n\n<Callout title="Why">\n\nB\n\n</Callout>',
    ).flatMap((segment) => ('fragment' in segment ? [segment.fragment] : []));
    expect(ids).toEqual(['callout-why', 'callout-why-1']);
  });

  it.each([
    [
      'a note named twice, and one of that name and number',
      'A[^x] B[^x] C[^x-2]\n\n[^x]: D\n\n[^x-2]: E',
    ],
    ['notes named in other letters', 'A[^é] B[^ê]\n\n[^é]: D\n\n[^ê]: E'],
    ['notes whose names differ by signs alone', 'A[^a.b] B[^ab]\n\n[^a.b]: D\n\n[^ab]: E'],
    ['a heading called as a note', '## fn 1\n\n## Footnote label\n\nA[^1]\n\n[^1]: B'],
    ['a note in a note', 'A[^1]\n\n[^1]: B[^2]\n\n[^2]: C[^1]'],
    ['a note whose name is part of an address', 'A[^a%20b] B[^%]\n\n[^a%20b]: D\n\n[^%]: E'],
    [
      'a heading and a callout in a note',
      '## A\n\nB[^1]\n\n[^1]: C\n\n    ## A\n\n    <Callout title="A">\n\n    D\n\n    </Callout>',
    ],
  ])('has each id once, and every link in it leads somewhere, with %s', (_, text) => {
    const html = renderLine(text);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });
});
