import { describe, expect, it } from 'vitest';
import { fact } from '../../src/domain/fact.ts';
import { validate } from '../../src/library/validation.ts';

const record = {
  label: { en: 'Share of herring' },
  value: 70,
  unit: 'percent',
  asOf: '2025-10',
  source: 'survey',
  where: 'p. 7',
  theme: 'stocks',
  reviewBy: '2027-03-31',
};
/** Problems of the record with `change`, as YAML would give it: what is undefined is not there. */
const check = (change: object) => {
  const written: unknown = JSON.parse(JSON.stringify({ ...record, ...change }));
  const { problems } = validate(fact, written, (path) => ({
    file: path.join('.'),
    line: 1,
    column: 1,
  }));
  return problems.map(({ kind, file, hint }) => [kind, file, hint]);
};

describe('fact', () => {
  it.each([
    ['a number', { value: 3500000 }],
    ['a date', { value: '2025-10-26' }],
    ['a bound', { qualifier: 'up-to' }],
    ['a year read as a number', { asOf: 2025 }],
    [
      'a cell',
      { value: undefined, from: { dataset: 'landings', rows: { year: 2025 }, column: 'landed' } },
    ],
  ])('holds %s', (_, change) => {
    expect(check(change)).toEqual([]);
  });

  const plain = 'Write the value as a plain number (3500000) or a date (2025-10-26)';
  const rows: [string, object, kind: string, at: string, hint: string][] = [
    ['value with a sign', { value: '70%' }, 'invalid-field', 'value', plain],
    ['value with a thousands mark', { value: '3,500,000' }, 'invalid-field', 'value', plain],
    ['value of yes or no', { value: true }, 'invalid-field', 'value', plain],
    [
      'qualifier of its own',
      { qualifier: 'roughly' },
      'invalid-field',
      'qualifier',
      'qualifier must be one of: about, up-to, more-than, less-than, at-least',
    ],
    [
      'label without a language',
      { label: 'Share' },
      'invalid-field',
      'label',
      'Give the text per language, for example:\n  en: Your text',
    ],
    ['label of nothing', { label: { en: ' ' } }, 'invalid-field', 'label.en', 'The text is empty'],
    [
      'missing unit',
      { unit: undefined },
      'missing-field',
      'unit',
      'Name a unit of content/units, such as percent',
    ],
    [
      'missing source',
      { source: undefined },
      'missing-field',
      'source',
      'Name a source of content/sources',
    ],
    ['missing place in the source', { where: undefined }, 'missing-field', 'where', 'Add where'],
    [
      'date that does not exist',
      { asOf: '2025-02-30' },
      'invalid-field',
      'asOf',
      'Write a real date as 2025, 2025-10 or 2025-10-26',
    ],
    [
      'review in a month',
      { reviewBy: '2027-03' },
      'invalid-field',
      'reviewBy',
      'Write a real date as 2025-10-26',
    ],
    ['misspelt field', { qoute: 'seventy' }, 'unknown-field', 'qoute', 'Did you mean "quote"?'],
    [
      'cell without a column',
      { value: undefined, from: { dataset: 'landings', rows: {} } },
      'missing-field',
      'from.column',
      'Add column',
    ],
  ];
  it.each(rows)('has no %s', (_, change, ...problem) => {
    expect(check(change)).toEqual([problem]);
  });

  const one = 'Give either value, or from with a cell of a dataset';
  it.each([
    ['both', { from: { dataset: 'landings', rows: {}, column: 'landed' } }],
    ['neither', { value: undefined }],
  ])('is typed in or read from a cell, never %s', (_, change) => {
    expect(check(change)).toEqual([['invalid-field', 'value', one]]);
  });
});
