import { describe, expect, it } from 'vitest';
import { describePage } from '../../src/browser/search/found-page.ts';
import type { PagefindPage, PagefindSection } from '../../src/browser/search/pagefind.ts';

const section = (title: string, hits: number): PagefindSection => ({
  title,
  url: `/notes/x/#${title}`,
  excerpt: `${title}. <mark>word</mark>`,
  locations: Array.from({ length: hits }, (_, position) => position),
  anchor: {},
});

const page = (fields: Partial<PagefindPage>): PagefindPage => ({
  url: '/notes/x/',
  excerpt: 'Title <mark>word</mark>',
  meta: { title: 'Title' },
  filters: { kind: ['note'], theme: ['supply'] },
  sub_results: [],
  ...fields,
});

describe('a found page', () => {
  it('shows the three sections with most hits in the order of the page', () => {
    const sub_results = [section('a', 1), section('b', 3), section('c', 2), section('d', 4)];
    const { sections } = describePage(page({ sub_results }));
    expect(sections.map(({ title }) => title)).toEqual(['b', 'c', 'd']);
  });

  it('shows its own excerpt only where the hits are not all in sections', () => {
    const own = { ...section('Title', 1), url: '/notes/x/', anchor: undefined };
    const excerptOf = (sub_results: PagefindSection[]) =>
      describePage(page({ sub_results })).excerpt;
    expect(excerptOf([section('a', 1)])).toEqual([]);
    const cutOnBothSides = [
      { text: '… ', isHit: false },
      { text: 'word', isHit: true },
      { text: ' …', isHit: false },
    ];
    expect(excerptOf([own, section('a', 1)])).toEqual(cutOnBothSides);
    expect(excerptOf([])).toEqual(cutOnBothSides);
  });

  it('shows a fact as one record, with its value and detail', () => {
    const found = describePage(
      page({
        meta: { title: 'Share', value: '70%', detail: 'As of 2025' },
        filters: { kind: ['fact'] },
        sub_results: [section('quote', 1)],
      }),
    );
    expect(found).toMatchObject({ value: '70%', detail: 'As of 2025', theme: '', sections: [] });
    expect(found.excerpt).not.toEqual([]);
  });

  it('keeps hostile titles as they are, to be set as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    expect(describePage(page({ meta: { title } })).title).toBe(title);
  });
});
