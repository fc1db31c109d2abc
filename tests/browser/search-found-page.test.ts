import { describe, expect, it } from 'vitest';
import { describePage, describeTitle } from '../../src/browser/search/found-page.ts';
import type { IndexedPage } from '../../src/search/word-index/index-files.ts';
import { readingOf, termsOf } from '../support/search-reading.ts';

const reading = readingOf('en');
const terms = termsOf('word', 'en');

const heading = (id: string, location: number) => ({ id, text: id.toUpperCase(), location });

const page = (fields: Partial<IndexedPage>): IndexedPage => ({
  url: '/notes/x/',
  content: 'Title. A word.',
  title: 'Title',
  kind: 'note',
  theme: 'supply',
  headings: [],
  ...fields,
});

const textOf = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');

describe('a found page', () => {
  it('shows the three sections with most hits in the order of the page', () => {
    const content = 'Title. A. Word. B. Word word word. C. Word word. D. Word word word word.';
    const headings = [heading('a', 1), heading('b', 3), heading('c', 7), heading('d', 10)];
    const { sections } = describePage(page({ content, headings }), terms, reading);
    expect(sections.map(({ address }) => address)).toEqual([
      '/notes/x/#b',
      '/notes/x/#c',
      '/notes/x/#d',
    ]);
    expect(textOf(sections[0]!.excerpt)).toBe('Word word word.');
  });

  it('is its title alone where nothing else is known of it yet', () => {
    const {
      title,
      heading: runs,
      address,
      kind,
      excerpt,
      sections,
    } = describeTitle({ url: '/notes/x/', title: 'A word', kind: 'note' }, terms, reading);
    expect({ title, address, kind, excerpt, sections }).toEqual({
      title: 'A word',
      address: '/notes/x/',
      kind: 'note',
      excerpt: [],
      sections: [],
    });
    expect(runs.filter(({ isHit }) => isHit)).toEqual([{ text: 'word', isHit: true }]);
  });

  it('shows its own excerpt only where the hits are not all in sections', () => {
    const content = 'Title. Nothing here. A. A word.';
    expect(
      describePage(page({ content, headings: [heading('a', 3)] }), terms, reading).excerpt,
    ).toEqual([]);
    const { excerpt } = describePage(page({}), terms, reading);
    expect(excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: 'word', isHit: true }]);
  });

  it('keeps hostile words as they are, to be set as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const found = describePage(page({ title, content: '<b>word</b>' }), terms, reading);
    expect(found.title).toBe(title);
    expect(textOf(found.excerpt)).toContain('<b>word</b>');
  });
});
