import { describe, expect, it } from 'vitest';
import { putNamedFirst } from '../../src/browser/search/named-page.ts';
import type { PageItem } from '../../src/browser/search/items.ts';
import type { Term } from '../../src/browser/search/term.ts';
import { createSplitter } from '../../src/search/words/words.ts';

const split = createSplitter('en');
const reading = { language: 'en', split, small: new Set<string>(), scales: new Map() };
const unseen = () => Promise.reject(new Error('Nothing is shown here'));
const page = (title: string): PageItem => ({
  hit: { id: title, score: 1, title: { url: '/', title }, data: unseen },
  facets: {},
  describe: unseen,
});
const term = (text: string, named: Partial<Term> = {}): Term => ({
  text,
  words: split(text),
  others: [],
  places: [],
  subjects: [],
  isPhrase: false,
  isLast: false,
  ...named,
});
const pages = ['Boats of North Island', 'Herring', 'North Island'].map(page);

describe('the page of what a query names', () => {
  it.each<[query: string, terms: Term[], first: string, isNamed: boolean]>([
    ['a place', [term('north island', { places: ['NTH'] })], 'North Island', true],
    [
      'another name of it',
      [
        term('the north', {
          places: ['NTH'],
          others: [{ text: '', words: split('North Island') }],
        }),
      ],
      'North Island',
      true,
    ],
    ['a subject', [term('herring', { subjects: ['herring'] })], 'Herring', true],
    ['a word', [term('herring')], 'Boats of North Island', false],
    [
      'a place and more',
      [term('north island', { places: ['NTH'] }), term('boats')],
      'Boats of North Island',
      false,
    ],
  ])('comes first where it is %s', (_, terms, first, isNamed) => {
    const found = putNamedFirst(pages, terms, reading);
    expect(found.pages[0]?.hit.id).toBe(first);
    expect(found.pages).toHaveLength(3);
    expect(found.isNamed).toBe(isNamed);
  });
});
