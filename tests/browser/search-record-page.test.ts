import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/browser/search/excerpt.ts';
import { markHits } from '../../src/browser/search/passages.ts';
import { describeRecord } from '../../src/browser/search/record-page.ts';
import type { AnswerRecord } from '../../src/search/words/answer-file.ts';
import { readingOf, termsOf } from '../support/search-reading.ts';

const hitsOf = (runs: Run[]) => runs.filter(({ isHit }) => isHit).map(({ text }) => text);
const labels = {
  source: 'Source: {title}',
  usedIn: 'Used in: {title}',
  differs: 'Not about: {words}',
};

const whole = (record: AnswerRecord) => ({ record, isWhole: true, lacks: [] });

describe('the record of a figure', () => {
  const record: AnswerRecord = {
    kind: 'fact',
    title: 'Share of cod landed in Norway',
    address: '/facts/cod-share/',
    value: '70%',
    amount: 70,
    detail: 'As of 2025',
    source: { title: 'Fisheries Office, 2026', address: '/sources/#office' },
    use: { title: 'Catch & $& quotas', address: '/notes/catch/#fact-cod-share-1' },
  };
  const shown = describeRecord(whole(record), termsOf('cod 70%', 'en'), readingOf('en'), labels);

  it('marks what was asked, in its title and its value', () => {
    expect(hitsOf(shown.heading)).toEqual(['cod']);
    expect(hitsOf(shown.value)).toEqual(['70%']);
  });

  it('leads to its source and to the sentence that uses it', () => {
    expect(shown.sections.map(({ title, address }) => [title, address])).toEqual([
      ['Source: Fisheries Office, 2026', '/sources/#office'],
      ['Used in: Catch & $& quotas', '/notes/catch/#fact-cod-share-1'],
    ]);
  });
});

describe('a number in a text', () => {
  it.each([
    ['12500', 'It landed 12,500 tonnes.', 'en', ['12,500']],
    ['12,500', 'Sản lượng 12.500 tấn.', 'vi', ['12.500']],
    ['3.5 million', 'It has 3.5 million tonnes.', 'en', ['3.5 million']],
    ['3500000', 'Có 3,5 triệu tấn.', 'vi', ['3,5 triệu']],
    ['70%', 'It is 70% of 70 boats.', 'en', ['70%']],
    ['705', 'It is 70% or 70.5.', 'en', []],
  ])('%s is marked in “%s”', (query, text, language, hits) => {
    expect(hitsOf(markHits(text, termsOf(query, language), readingOf(language)))).toEqual(hits);
  });
});

describe('another name of what was asked', () => {
  const groups = [['REE', 'rare earth elements']];

  it('is marked as a whole, or not at all', () => {
    const mark = (text: string) =>
      hitsOf(markHits(text, termsOf('REE', 'en', groups), readingOf('en')));
    expect(mark('All rare earth elements')).toEqual(['rare', 'earth', 'elements']);
    expect(mark('The elements of a rare plan')).toEqual([]);
  });
});

describe('a word in a text', () => {
  it.each([
    ['dat hiem', 'Trữ lượng Đất hiếm', ['Đất', 'hiếm']],
    ['hoá chất', 'ngành hóa chất', ['hóa', 'chất']],
    ['đất hiếm'.normalize('NFD'), 'đất hiếm nặng', ['đất', 'hiếm']],
  ])('%s is marked in “%s”', (query, text, hits) => {
    expect(hitsOf(markHits(text, termsOf(query, 'vi'), readingOf('vi')))).toEqual(hits);
  });
});
