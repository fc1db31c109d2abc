import { describe, expect, it } from 'vitest';
import type { FoundAnswer } from '../../src/browser/search/found-answer.ts';
import { findForEachPlace } from '../../src/browser/search/each-place.ts';
import type { Term } from '../../src/browser/search/term.ts';

const term = (text: string, places: string[] = []): Term => ({
  text,
  words: [],
  others: [],
  places,
  subjects: [],
  isPhrase: false,
  isLast: false,
});
const known = new Set(['cod NOR', 'cod ISL']);

/** Answers to a thing in one place. */
const find = (terms: readonly Term[]): FoundAnswer[] => {
  const title = terms.map(({ text, places }) => places[0] ?? text).join(' ');
  const isWhole = known.has(title);
  const record = { kind: 'fact', title, address: '/' } as const;
  return [
    {
      record,
      isWhole,
      lacks: [],
      share: 0.5,
      score: 0.5,
      kinds: 0,
      year: 0,
      rest: 1,
      isNamed: false,
    },
  ];
};
const titlesOf = (...terms: Term[]) =>
  findForEachPlace(terms, find).map(({ record }) => record.title);

const cod = term('cod');
const [norway, iceland, spain] = [
  term('Norway', ['NOR']),
  term('Iceland', ['ISL']),
  term('Spain', ['ESP']),
];

describe('a query that names several places', () => {
  it('has the answer for each, in the order of the query', () => {
    expect(titlesOf(iceland, cod, norway)).toEqual(['cod ISL', 'cod NOR']);
  });

  it('has none where but one of them has an answer', () => {
    expect(titlesOf(norway, spain, cod)).toEqual([]);
  });

  it('has none where one place is named twice', () => {
    expect(titlesOf(norway, cod, term('NO', ['NOR']))).toEqual([]);
  });

  it('shows none of them as the answer to all', () => {
    expect(findForEachPlace([cod, norway, iceland], find).every(({ isWhole }) => !isWhole)).toBe(
      true,
    );
  });

  it('is another than one that names one place', () => {
    expect(titlesOf(norway, cod)).toEqual([]);
  });
});
