import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noStore } from '../../src/library/content-store.ts';
import { listEntries } from '../../src/library/files.ts';
import { readRecords } from '../../src/library/records.ts';
import { createFolder, positionsOf } from '../support/temporary-folder.ts';

const term = z.strictObject({ term: z.string(), note: z.string().optional() });

function readTerms(files: Record<string, string>) {
  const folder = createFolder(files);
  const { collection, problems } = readRecords(listEntries(folder), 'terms', term, noStore);
  const values = [...collection.entries.values()].map(({ id, value }) => `${id}: ${value.term}`);
  return {
    values,
    ids: [...collection.ids],
    problems: positionsOf(folder, problems),
    hints: problems.map(({ message }) => message),
    collection,
  };
}

describe('records of a kind', () => {
  it.each([
    ['one file', { 'terms.yaml': 'a: { term: A }\nb: { term: B }' }],
    [
      'a folder of files',
      { 'terms/one.yaml': 'a: { term: A }', 'terms/two.yaml': 'b: { term: B }' },
    ],
    [
      'folders in the folder',
      { 'terms/x/one.yaml': 'a: { term: A }', 'terms/y/z/two.yaml': 'b: { term: B }' },
    ],
    [
      'files in the order of their names',
      { 'terms/b.yaml': 'b: { term: B }', 'terms/a.yaml': 'a: { term: A }' },
    ],
    ['both', { 'terms.yaml': 'a: { term: A }', 'terms/two.yaml': 'b: { term: B }' }],
    ['files of Windows', { 'terms.yaml': '\uFEFFa: { term: A }\r\nb: { term: B }\r\n' }],
  ])('are read from %s', async (_, files) => {
    expect(readTerms(files)).toMatchObject({ values: ['a: A', 'b: B'], problems: [] });
  });

  it('leave other files alone', () => {
    const files = {
      'terms/a.txt': 'x: {',
      'other.yaml': 'x: {',
      'terms/empty.yaml': '',
      'terms/remark.yaml': '# none yet',
    };
    expect(readTerms(files)).toMatchObject({ values: [], problems: [] });
  });

  it('know where each of them stands', () => {
    const { collection } = readTerms({ 'terms/two.yaml': 'a: { term: A }\nb:\n  term: B\n' });
    expect(collection.entries.get('b')?.locate(['term'])).toMatchObject({ line: 3, column: 3 });
  });

  it('have one id each, in whichever file', () => {
    const { values, problems, hints } = readTerms({
      'terms/one.yaml': 'a: { term: A }',
      'terms/two.yaml': 'b: { term: B }\na: { term: C }',
    });
    expect(values).toEqual(['a: A', 'b: B']);
    expect(problems).toEqual(['duplicate-id terms/two.yaml:2:1']);
    expect(hints[0]).toMatch(/^"a" is already used in .*terms\/one\.yaml:1$/);
  });

  const rows: [string, text: string, values: string[], ids: string[], problems: string[]][] = [
    [
      'misspelt field',
      'a: { term: A, note: B, noet: C }\nb: { term: B }',
      ['b: B'],
      ['a', 'b'],
      ['unknown-field terms.yaml:1:24'],
    ],
    ['field missing', 'a:\n  note: A', [], ['a'], ['missing-field terms.yaml:1:1']],
    ['record of nothing', 'a:', [], ['a'], ['invalid-field terms.yaml:1:1']],
    ['id of two words', 'a b: { term: A }', ['a b: A'], ['a b'], ['invalid-id terms.yaml:1:1']],
    ['list', '- term: A', [], [], ['invalid-field terms.yaml:1:1']],
    [
      'id given twice',
      'a: { term: A }\na: { term: B }\nb: { term: C }',
      [],
      ['a', 'b'],
      ['duplicate-id terms.yaml:2:1'],
    ],
    [
      'slip in its YAML',
      'a: { term: A }\nb: { term: "B }\nc: { term: C }',
      [],
      ['a', 'b', 'c'],
      ['yaml-syntax terms.yaml:3:15'],
    ],
  ];
  it.each(rows)(
    'are refused with a %s, but their ids are known',
    async (_, text, values, ids, problems) => {
      expect(readTerms({ 'terms.yaml': text })).toMatchObject({ values, ids, problems });
    },
  );
});
