import * as fc from 'fast-check';
import { createAnswerFinder } from '../../src/browser/search/answers.ts';
import { dropHeading, markCuts } from '../../src/browser/search/excerpt.ts';
import { findHits } from '../../src/browser/search/finder.ts';
import type { PageIndex } from '../../src/browser/search/page-index.ts';
import {
  groups,
  normalizeText,
  readAddress,
  writeAddress,
} from '../../src/browser/search/query.ts';
import { isOfDigits } from '../../src/search/word-index/page-words.ts';
import { packPairs } from '../../src/search/word-index/pair-shards.ts';
import { packIndex } from '../../src/search/word-index/pack-index.ts';
import { readPageWords } from '../../src/search/word-index/page-words.ts';
import { openWordIndex, type PageScores } from '../../src/search/word-index/word-index.ts';
import { compareWords } from '../../src/search/words/compare.ts';
import { countEdits } from '../../src/search/words/distance.ts';
import { findNumbers } from '../../src/search/words/numbers.ts';
import { packWords, unpackWords } from '../../src/search/words/word-list.ts';
import type { AnswerFile } from '../../src/search/words/answer-file.ts';
import { createHead } from '../support/index-head.ts';
import { readingOf, termsOf, textReadingOf } from '../support/search-reading.ts';
import { describeProperty } from './property.ts';
import { anyText, expectSame, joined } from './text.ts';

const words = [
  ['nickel', 'đất hiếm', 'dat', 'hiem', 'rare earth', 'landings', 'Viet Nam', 'VNM', 'is', 'the'],
  ['70', '70%', '12.500', '3,5 triệu', '1.000.000', '2024', '"', '“', '”', '«', '-', '’s', "l'eau"],
  [
    ' ',
    '  ',
    '\n',
    '+',
    '%',
    '&',
    '=',
    '#',
    '?',
    '\u00a0',
    '\u0323',
    '\ud83d',
    '😀',
    'ǆ',
    'İ',
    'ß',
    'ก็',
  ],
].flat();
const texts = fc.oneof(
  { weight: 6, arbitrary: joined(words, 12) },
  { weight: 3, arbitrary: anyText(30) },
  {
    weight: 1,
    arbitrary: fc.tuple(joined(words, 4), fc.nat(400)).map(([unit, times]) => unit.repeat(times)),
  },
);

const languages = fc.constantFrom('en', 'vi', 'fr', 'th');
const names = [
  ['Viet Nam', 'VietNam', 'VNM'],
  ['landing', 'catch brought ashore'],
  ['rare earth', 'đất hiếm'],
];
const file: AnswerFile = {
  locales: ['en-GB', 'vi-VN'],
  smallWords: ['is', 'the', 'of'],
  groups: names,
  subjects: { rare: ['rare earths', 'rare earth'] },
  places: { VNM: ['Viet Nam', 'VNM'] },
  worlds: [],
  intents: {
    greatest: ['largest', 'top'],
    economy: ['country'],
    series: ['over the years'],
    rise: ['rise'],
    fall: ['fall'],
    change: ['change'],
    editions: ['all editions'],
    since: ['since'],
  },
  measures: [['landings', 'catch'], ['mining'], ['share', 'part']],
  records: [
    {
      kind: 'fact',
      title: 'Landings of cod, 2024',
      address: '/a/',
      value: '12,500 t',
      amount: 12500,
    },
    { kind: 'fact', title: 'Share of shrimp', address: '/b/', value: '70%', amount: 70, uses: 3 },
    { kind: 'term', title: 'Đất hiếm', address: '/c/', text: 'Nguyên tố', aliases: ['rare earth'] },
  ],
};

/** The index of one page, which has the query for its text. */
function indexOf(content: string, language: string): PageIndex {
  const words = readPageWords({ title: '', headings: [], content }, textReadingOf(language));
  const { shards, starts, pairs } = packIndex([words], language);
  const index = openWordIndex(
    {
      head: createHead({ starts, pairs: pairs.length }),
    },
    { words: async (at) => shards[at]!, pairs: async (at) => packPairs(pairs[at]!) },
    language,
  );
  const list = (scores: PageScores) =>
    [...scores].map(([page, score]) => ({ id: `${page}`, score, data: () => Promise.reject() }));
  return {
    find: async (word, isLast) => list(await index.find(word, isLast)),
    findNumber: async (values, isPercent) => list(await index.findNumber(values, isPercent)),
    findPhrase: async (words) => {
      const pages = await index.findPair(words[0]!, words[1]!);
      return list(new Map([...pages].map((page) => [page, 1])));
    },
  };
}

export const queries = describeProperty('a query is read, and answered, whatever it holds', {
  inputs: fc.record({ text: texts, language: languages }),
  short: 800,
  hold: async ({ text, language }) => {
    const query = normalizeText(text);
    expectSame('A query and itself, normalized again', query, normalizeText(query));
    const terms = termsOf(query, language, names);
    for (const { share } of createAnswerFinder(file, language).find(terms))
      if (!(share >= 0 && share <= 1.01)) throw new Error(`An answer has the share ${share}`);
    const index = indexOf(query, language);
    await findHits(index, terms, readingOf(language));
    for (const word of readingOf(language).split(query))
      if (!isOfDigits(word.text) && (await index.find(word, false)).length !== 1)
        throw new Error(`The word “${word.text}” does not find its page`);
  },
});

const address = fc.record({
  text: texts,
  chosen: fc.array(fc.record({ group: fc.constantFrom(...groups), value: texts }), {
    maxLength: 4,
  }),
  others: fc.oneof(fc.webQueryParameters(), anyText(30)),
});

export const addresses = describeProperty('the address of a search holds the whole query', {
  inputs: address,
  short: 1_500,
  hold: ({ text, chosen, others }) => {
    const given = readAddress(
      `?${others}&${writeChosen(chosen)}&q=${encodeURIComponent(text.toWellFormed())}`,
    );
    expectSame('A query and its address', given, readAddress(writeAddress(others, given)));
  },
});

const writeChosen = (chosen: readonly { group: string; value: string }[]): string =>
  chosen
    .map(({ group, value }) => `${group}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');

export const wording = describeProperty('words and numbers of any script can be compared', {
  inputs: fc.record({ one: texts, other: texts, language: languages }),
  short: 800,
  hold: ({ one, other, language }) => {
    const { split, scales } = readingOf(language);
    const [own, others] = [split(one), split(other)];
    for (const asked of own.slice(0, 20))
      for (const word of others.slice(0, 20)) {
        const likeness = compareWords(asked, word, language, true);
        if (!(likeness >= 0 && likeness <= 1)) throw new Error(`Their likeness is ${likeness}`);
      }
    countEdits(one, other, 3);
    for (const { start, end, values } of findNumbers(one, scales))
      if (end <= start || values.some((value) => Number.isNaN(value)))
        throw new Error(`A number at ${start}–${end} is ${values.join()}`);
    const list = [...new Set(own.map(({ folded }) => folded))].sort();
    if (list.length > 0) expectSame('A list of words', list, unpackWords(packWords(list)));
    dropHeading(one, other);
    markCuts([{ text: one, isHit: true }]);
  },
});
