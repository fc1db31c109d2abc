import { describe, expect, it } from 'vitest';
import { readCsvRecords } from '../../src/domain/csv-records.ts';
import { limits } from '../../src/domain/limits.ts';

const excessOf = (text: string) =>
  readCsvRecords(text, 'x.csv').problems.map(({ kind, line }) => `${kind} ${line}`);
const cells = (count: number) => Array.from({ length: count }, () => 'a').join(',');

describe('the rows of a CSV text', () => {
  it('come with the lines on which they start', () => {
    const { records } = readCsvRecords('a,b\n\n"x\ny",1\nz,2\n', 'x.csv');
    expect(records).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['x\ny', '1'], line: 3 },
      { cells: ['z', '2'], line: 5 },
    ]);
  });

  const { csvRows, csvColumns, csvCells, cellCharacters } = limits;
  const full = Math.floor(csvCells.most / csvColumns.most);
  it.each([
    ['rows', (extra: number) => 'a\n'.repeat(1 + csvRows.most + extra), csvRows.most + 2],
    ['columns', (extra: number) => `a\n${cells(csvColumns.most + extra)}\n`, 2],
    [
      'characters in a cell',
      (extra: number) => `a\n${'b'.repeat(cellCharacters.most + extra)}\n`,
      2,
    ],
    [
      'cells',
      (extra: number) => `${cells(csvColumns.most)}\n`.repeat(full) + (extra > 0 ? 'a\n' : ''),
      full + 1,
    ],
  ])('are as many as the limit of %s, and told where they pass it', (_, write, line) => {
    expect(excessOf(write(0))).toEqual([]);
    expect(excessOf(write(1))).toEqual([`too-large ${line}`]);
  });

  it('have the columns that no quotation holds', () => {
    const quoted = `"${','.repeat(csvColumns.most)}",b\n"c\n""d,"\n`;
    expect(readCsvRecords(quoted, 'x.csv').records.map(({ cells }) => cells.length)).toEqual([
      2, 1,
    ]);
    expect(excessOf(`"a\nb"\n"c",${cells(csvColumns.most)}\n`)).toEqual(['too-large 3']);
  });

  it('are none where a quotation stays open', () => {
    const { records, problems } = readCsvRecords('a\n"b\n', 'x.csv');
    expect([records, problems.map(({ kind }) => kind)]).toEqual([[], ['csv-syntax']]);
  });
});
