import { describe, expect, it } from 'vitest';
import { dropTold, sortAnswers } from '../../src/browser/search/answer-order.ts';
import { unasked } from '../../src/browser/search/answers.ts';
import type { FoundAnswer } from '../../src/browser/search/found-answer.ts';
import type { AnswerRecord } from '../../src/search/words/answer-file.ts';
import { termsOf } from '../support/search-reading.ts';

const answer = (
  title: string,
  { kind = 'fact', ...fields }: Partial<FoundAnswer> & { kind?: AnswerRecord['kind'] } = {},
): FoundAnswer => ({
  ...unasked({ kind, title, address: `/${title}/`, value: title, places: ['NOR'] }),
  isWhole: true,
  rest: 1,
  year: 2025,
  ...fields,
});

const order = (found: FoundAnswer[], query = 'cod norway') =>
  sortAnswers(found, termsOf(query, 'en')).map(({ record }) => record.title);

describe('answers', () => {
  it('begin with what is of no kind beside those asked for, however long its title', () => {
    const reserves = answer('stock', { kinds: 1, rest: 1 });
    expect(order([reserves, answer('landings of cod by weight', { rest: 5 })])[0]).toBe(
      'landings of cod by weight',
    );
  });

  it('say the latest year of all before an earlier one of any', () => {
    const found = [
      answer('landings 2024', { year: 2024 }),
      answer('landings 2025'),
      answer('stock 2025', { kinds: 1 }),
    ];
    expect(order(found)).toEqual(['landings 2025', 'stock 2025', 'landings 2024']);
    expect(order(found, 'cod norway 2024')).toEqual([
      'landings 2025',
      'landings 2024',
      'stock 2025',
    ]);
  });

  it('put what answers all before what answers a part', () => {
    expect(order([answer('part', { isWhole: false, score: 9 }), answer('whole')])[0]).toBe('whole');
  });

  it('begin with the term itself where nothing else is asked', () => {
    const term = answer('quota', { kind: 'term', isNamed: true, kinds: 3 });
    expect(order([answer('quota of cod'), term], 'quota')[0]).toBe('quota');
  });
});

describe('numbers of tables', () => {
  const row = (title: string, subjects: string[], table: string) => {
    const one = answer(title, { kind: 'row' });
    return { ...one, record: { ...one.record, address: table, value: '5 tonnes', subjects } };
  };

  it('are told once, though two tables have them', () => {
    expect(dropTold([row('cod in one', ['cod'], '/a/'), row('cod', ['cod'], '/b/')])).toHaveLength(
      1,
    );
    expect(dropTold([row('cod', ['cod'], '/a/'), row('ling', ['ling'], '/b/')])).toHaveLength(2);
  });

  it('are not told where a figure tells them', () => {
    const fact = answer('fact');
    const told = { ...fact, record: { ...fact.record, value: '5 tonnes' } };
    expect(dropTold([row('cod', ['cod'], '/a/'), told])).toEqual([told]);
  });
});
