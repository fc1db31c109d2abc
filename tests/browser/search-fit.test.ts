import { describe, expect, it } from 'vitest';
import { createAnswerFinder } from '../../src/browser/search/answers.ts';
import { createTermReader } from '../../src/browser/search/terms.ts';
import {
  noIntents,
  type AnswerFile,
  type AnswerRecord,
} from '../../src/search/words/answer-file.ts';

const record = (title: string, fields: Partial<AnswerRecord> = {}): AnswerRecord => ({
  kind: 'fact',
  title,
  address: `/facts/${title}/`,
  date: '2025',
  ...fields,
});

const norway = { places: ['NOR'] };
const file: AnswerFile = {
  locales: ['en-GB'],
  smallWords: ['in', 'of', 'the', 'how', 'much'],
  groups: [['total allowable catch', 'quota']],
  subjects: { cod: ['Cod', 'Gadus'], ling: ['Ling'] },
  places: { NOR: ['Norway', 'NO'], ISL: ['Iceland'], WLD: ['World'] },
  worlds: ['WLD'],
  intents: noIntents,
  measures: [
    ['landings', 'catch', 'landed'],
    ['fishing'],
    ['freezing', 'frozen'],
    ['smoking', 'smoked'],
    ['stock', 'stocks'],
    ['share', 'part'],
    ['price', 'prices'],
    ['change'],
  ],
  records: [
    record('Norway’s landings of cod, 2025', {
      ...norway,
      subjects: ['cod'],
      value: '300 tonnes',
      amount: 300,
    }),
    record('Norway’s landings of cod, 2023', {
      ...norway,
      subjects: ['cod'],
      value: '250 tonnes',
      amount: 250,
      date: '2023',
    }),
    record('Norway’s share of world landings of cod, 2025', {
      places: ['NOR', 'WLD'],
      subjects: ['cod'],
      value: '30%',
      amount: 30,
    }),
    record('Change in Norway’s landings of cod, 2023 to 2025', {
      ...norway,
      subjects: ['cod'],
      value: '20%',
      amount: 20,
    }),
    record('World landings of cod, 2025', {
      places: ['WLD'],
      subjects: ['cod'],
      value: '1,000 tonnes',
      amount: 1000,
    }),
    record('Price of saithe-and-hake stew', { value: '€30', amount: 30 }),
    record('Stocks of cod in Norway in the 2026 edition of the survey', {
      ...norway,
      subjects: ['cod'],
      value: '9,000 tonnes',
      amount: 9000,
    }),
    record('Contract for cod boats', { value: '7', amount: 7 }),
  ],
};

const read = createTermReader(file, 'en');
const finder = createAnswerFinder(file, 'en');
const find = (query: string) => finder.find(read(query));
const largeFor = (query: string) => {
  const [first] = find(query);
  return first?.isWhole ? first.record.title : undefined;
};

describe('the figure that stands large', () => {
  it.each([
    ['cod landings norway', 'Norway’s landings of cod, 2025'],
    ['Gadus catch NO', 'Norway’s landings of cod, 2025'],
    ['cod norway', 'Norway’s landings of cod, 2025'],
    ['cod landings norway 2023', 'Norway’s landings of cod, 2023'],
    ['share of cod landed norway', 'Norway’s share of world landings of cod, 2025'],
    ['change cod landings norway', 'Change in Norway’s landings of cod, 2023 to 2025'],
    ['world cod landings', 'World landings of cod, 2025'],
    ['norway cod stocks', 'Stocks of cod in Norway in the 2026 edition of the survey'],
    ['30%', 'Norway’s share of world landings of cod, 2025'],
    ['€30', 'Price of saithe-and-hake stew'],
    ['price of saithe-and-hake stew', 'Price of saithe-and-hake stew'],
  ])('for %s is: %s', (query, title) => {
    expect(largeFor(query)).toBe(title);
  });

  it.each([
    ['of another place', 'iceland cod landings'],
    ['of another thing', 'ling landings norway'],
    ['of another year', 'cod landings norway 2021'],
    ['of the year of an edition', 'norway cod stocks 2026'],
    ['of another measure', 'cod price norway'],
    ['of more than is known', 'cod landings norway winter'],
    ['of one thing where the title names two as one', 'price of hake'],
    ['of another unit', '$30'],
    ['of a further number', 'cod landings norway 77'],
  ])('is none for a query %s', (_, query) => {
    expect(largeFor(query)).toBeUndefined();
  });
});

describe('a record that does not answer all', () => {
  it('says what it is not about', () => {
    const [first] = find('cod landings norway 2021');
    expect(first).toMatchObject({ isWhole: false });
    expect(first?.lacks.map(({ text }) => text)).toEqual(['2021']);
  });
});
