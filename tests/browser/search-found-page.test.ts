import { describe, expect, it } from 'vitest';
import { describePage } from '../../src/browser/search/found-page.ts';
import type { PagefindPage } from '../../src/browser/search/pagefind/pagefind.ts';
import { readingOf, termsOf } from '../support/search-reading.ts';

const reading = readingOf('en');
const terms = termsOf('word', 'en');

const anchor = (id: string, location: number, element = 'h2') => ({
  element,
  id,
  text: id.toUpperCase(),
  location,
});

const page = (fields: Partial<PagefindPage>): PagefindPage => ({
  url: '/notes/x/',
  content: 'Title. A word.',
  meta: { title: 'Title' },
  filters: { kind: ['note'], theme: ['supply'] },
  anchors: [],
  ...fields,
});

const textOf = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');

describe('a found page', () => {
  it('shows the three sections with most hits in the order of the page', () => {
    const content = 'Title. A. Word. B. Word word word. C. Word word. D. Word word word word.';
    const anchors = [anchor('a', 1), anchor('b', 3), anchor('c', 7), anchor('d', 10)];
    const { sections } = describePage(page({ content, anchors }), terms, reading);
    expect(sections.map(({ address }) => address)).toEqual([
      '/notes/x/#b',
      '/notes/x/#c',
      '/notes/x/#d',
    ]);
    expect(textOf(sections[0]!.excerpt)).toBe('Word word word.');
  });

  it('takes headings alone for sections', () => {
    const content = 'Title. Some text. A word.';
    const { sections } = describePage(
      page({ content, anchors: [anchor('p', 1, 'p'), anchor('a', 3)] }),
      terms,
      reading,
    );
    expect(sections.map(({ title }) => title)).toEqual(['A']);
  });

  it('shows its own excerpt only where the hits are not all in sections', () => {
    const content = 'Title. Nothing here. A. A word.';
    expect(
      describePage(page({ content, anchors: [anchor('a', 3)] }), terms, reading).excerpt,
    ).toEqual([]);
    const { excerpt } = describePage(page({}), terms, reading);
    expect(excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: 'word', isHit: true }]);
  });

  it('keeps hostile words as they are, to be set as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const found = describePage(page({ meta: { title }, content: '<b>word</b>' }), terms, reading);
    expect(found.title).toBe(title);
    expect(textOf(found.excerpt)).toContain('<b>word</b>');
  });
});
