import { describe, expect, it } from 'vitest';
import { createAnswerFinder } from '../../src/browser/search/answers.ts';
import type { AnswerFile, AnswerRecord } from '../../src/search/words/answer-file.ts';
import { noNames, termsOf } from '../support/search-reading.ts';

const record = (title: string, fields: Partial<AnswerRecord> = {}): AnswerRecord => ({
  kind: 'fact',
  title,
  address: `/facts/${title}/`,
  ...fields,
});

const groups = [
  ['Viet Nam', 'VietNam', 'VNM'],
  ['landing', 'catch brought ashore'],
];

const records = [
  record('Landings of cod in Norway, 2024', {
    value: '12,500 tonnes',
    amount: 12500,
    date: '2024',
  }),
  record('Landings of cod in Norway, 2025', { value: '705 tonnes', amount: 705, date: '2025' }),
  record('Share of shrimp exported', { value: '70%', amount: 70 }),
  record('Age of boats', { value: '70 years', amount: 70 }),
  record('Viet Nam’s shrimp exports', { value: '3.5 million tonnes', amount: 3_500_000 }),
  record('Trữ lượng cá ngừ', { value: '3,5 triệu tấn', amount: 3_500_000 }),
  record('Trú lượng khác', { value: '5' }),
];

const find = (query: string, language = 'en') => {
  const file: AnswerFile = {
    ...noNames,
    locales: ['en-GB', 'vi-VN'],
    smallWords: [],
    groups,
    records,
  };
  return createAnswerFinder(file, language)
    .find(termsOf(query, language, groups))
    .map((found) => found.record.title);
};

describe('the first answer to a query', () => {
  it.each([
    ['cod norway 2024', 'Landings of cod in Norway, 2024'],
    ['how much is the landing of cod', 'Landings of cod in Norway, 2025'],
    ['12.500', 'Landings of cod in Norway, 2024'],
    ['70%', 'Share of shrimp exported'],
    ['shrimp exports vietnam', 'Viet Nam’s shrimp exports'],
    ['VNM shrimp', 'Viet Nam’s shrimp exports'],
    ['catch brought ashore norway cod', 'Landings of cod in Norway, 2025'],
    ['"cod in Norway" 2024', 'Landings of cod in Norway, 2024'],
  ])('%s is the figure: %s', (query, title) => {
    expect(find(query)[0]).toBe(title);
  });

  it.each(['trữ lượng', 'tru luong'])('is found with or without marks: %s', (query) => {
    expect(find(query, 'vi')).toContain('Trữ lượng cá ngừ');
  });

  it('has the marks that the reader typed', () => {
    expect(find('trữ lượng', 'vi')[0]).toBe('Trữ lượng cá ngừ');
    expect(find('trú lượng', 'vi')[0]).toBe('Trú lượng khác');
  });
});

describe('a record', () => {
  it('does not answer another number that begins alike', () => {
    expect(find('705')).toEqual(['Landings of cod in Norway, 2025']);
    expect(find('7')).toEqual([]);
  });

  it('does not answer for a per cent with another unit', () => {
    expect(find('70%')).not.toContain('Age of boats');
  });

  it.each(['3.5 million', '3,5 triệu', '3500000'])('answers to its value as %s', (query) => {
    expect(find(query)).toContain('Viet Nam’s shrimp exports');
  });

  it('does not answer a query that it meets in a small part', () => {
    expect(find('norway whales quota dispute')).toEqual([]);
  });
});
