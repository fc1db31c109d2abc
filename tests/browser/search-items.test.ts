import { describe, expect, it } from 'vitest';
import {
  arrangeBest,
  arrangeNewest,
  type Item,
  type PageItem,
  type RecordItem,
} from '../../src/browser/search/items.ts';

const unseen = () => Promise.reject(new Error('Nothing is shown here'));
const record = (title: string, share: number): RecordItem => ({
  answer: {
    record: { kind: 'fact', title, address: '' },
    share,
    score: share,
    isWhole: false,
    lacks: [],
    kinds: 0,
    year: 0,
    rest: 0,
    isNamed: false,
  },
  facets: {},
  describe: unseen,
});
const page = (id: string): PageItem => ({
  hit: { id, score: 1, data: unseen },
  facets: {},
  describe: unseen,
});
const nameOf = (item: Item) =>
  'hit' in item ? (item as PageItem).hit.id : (item as RecordItem).answer.record.title;
const names = (items: Item[]) => items.map(nameOf).join('');

describe('the best results', () => {
  const pages = ['a', 'b', 'c'].map(page);

  it('are three records that answer better than any page, then pages between further records', () => {
    const records = ['1', '2', '3', '4', '5'].map((title) => record(title, 1));
    const { figures, rest } = arrangeBest(records, pages, 0.9);
    expect([names(figures), names(rest)]).toEqual(['123', 'ab45c']);
  });

  it('are pages where a page answers more of the query', () => {
    const { figures, rest } = arrangeBest([record('1', 0.7)], pages, 0.9);
    expect([names(figures), names(rest)]).toEqual(['', 'ab1c']);
  });
});

describe('the newest results', () => {
  it('go by their dates, whatever they are, and end with what speaks of no time', () => {
    const dated = (item: Item, date: string): Item => ({ ...item, date });
    const items = [page('a'), dated(page('b'), '2024-05-01'), dated(record('1', 1), '2025')];
    expect(names(arrangeNewest(items).rest)).toBe('1ba');
  });
});
