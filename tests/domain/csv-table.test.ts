import { describe, expect, it } from 'vitest';
import { formatCsvTable } from '../../src/domain/csv-format.ts';
import { parseCsvTable } from '../../src/domain/csv-table.ts';
import { datasetMetadata } from '../../src/domain/dataset.ts';
import { describeLandings } from '../support/datasets.ts';
import { positionsOf } from '../support/temporary-folder.ts';

const header = 'place,species,year,landed';
const parse = (text: string, change: object = {}) =>
  parseCsvTable(text, 'x.csv', describeLandings(change));
const problemsOf = (text: string, change: object = {}) =>
  positionsOf('/', parse(text, change).problems);

describe('CSV table', () => {
  it('types its cells as the columns say', () => {
    const { rows, lines, problems } = parse(`${header}\nNTH,cod,2024,1100.5\nEST,cod,2025,\n`);
    expect(rows).toEqual([
      { place: 'NTH', species: 'cod', year: '2024', landed: 1100.5 },
      { place: 'EST', species: 'cod', year: '2025', landed: undefined },
    ]);
    expect(lines).toEqual([2, 3]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${header}\nNTH,cod,2024,1\n`],
    ['line ends of Windows', `${header}\r\nNTH,cod,2024,1\r\n`],
    ['no line end at the end', `${header}\nNTH,cod,2024,1`],
    ['empty lines at the end', `${header}\nNTH,cod,2024,1\n\n`],
  ])('reads a file with %s', (_, text) => {
    const { rows, lines, problems } = parse(text);
    expect([rows.length, lines, problems]).toEqual([1, [2], []]);
  });

  it('counts the lines that a quoted text fills', () => {
    const text = `${header}\nNTH,"cod\nor not",2024,1\nEST,cod,2024,x\n`;
    expect(problemsOf(text)).toEqual(['csv-not-a-number x.csv:4:14']);
    expect(parse(text).rows[0]?.['species']).toBe('cod\nor not');
    expect(parse(text).lines).toEqual([2]);
  });

  it('leaves out a row with a problem and keeps the others', () => {
    const { rows } = parse(`${header}\nNTH,cod,2024,x\nEST,cod,2024,2\n`);
    expect(rows.map(({ place }) => place)).toEqual(['EST']);
  });

  it('names the earlier line of a row given twice', () => {
    const [problem] = parse(`${header}\nNTH,cod,2024,1\nNTH,cod,2024,2\n`).problems;
    expect(problem?.message).toBe('The row for NTH, cod, 2024 stands already on line 2');
  });

  it('names the first line of a row given three times', () => {
    const row = 'NTH,cod,2024,1\n';
    const messages = parse(`${header}\n${row}${row}${row}`).problems.map(({ message }) => message);
    expect(messages).toEqual(Array(2).fill('The row for NTH, cod, 2024 stands already on line 2'));
  });

  it('takes numbers of up to 40 signs', () => {
    const number = `0.${'1'.repeat(38)}`;
    expect(parse(`${header}\nNTH,cod,2024,${number}\n`).problems).toEqual([]);
    expect(problemsOf(`${header}\nNTH,cod,2024,${number}1\n`)).toEqual([
      expect.stringContaining('csv-not-a-number'),
    ]);
  });

  it('is written back as it was read', () => {
    const text = `${header}\nNTH,"a ""fine"" cod, salted",2024,1.5\nEST,cod,2025,\n`;
    expect(formatCsvTable({ ...describeLandings(), rows: parse(text).rows })).toBe(text);
  });
});

describe('a CSV table that is written', () => {
  const write = (row: object, change: object = {}) =>
    formatCsvTable({ ...describeLandings(change), rows: [{ ...row }] });

  it('starts no formula from a cell and keeps numbers', () => {
    const row = { place: "-2+3+cmd|' /C calc'!A0", species: '\n=1+1', landed: -5.2 };
    expect(write(row)).toBe(`${header}\n'-2+3+cmd|' /C calc'!A0,"'\n'=1+1",,-5.2\n`);
  });

  it('starts no formula from a heading', () => {
    const columns = { '=HYPERLINK("x")': { label: { en: 'A' }, type: 'string' } };
    const dataset = { columns: datasetMetadata.shape.columns.parse(columns), rows: [] };
    expect(formatCsvTable(dataset)).toBe(`"'=HYPERLINK(""x"")"\n`);
  });

  it.each([
    [1e-7, '0.0000001'],
    [-1.5e-9, '-0.0000000015'],
    [9007199254740991, '9007199254740991'],
  ])('has %d in digits', (landed, text) => {
    expect(write({ landed })).toBe(`${header}\n,,,${text}\n`);
  });
});

describe('problems of a CSV table', () => {
  const rows: [string, text: string, problems: string[]][] = [
    ['an empty file', '', ['csv-header x.csv:1:1']],
    ['a missing column', 'place,species,year\nNTH,cod,2024\n', ['csv-missing-column x.csv:1:1']],
    ['an unknown column', `${header},boats\n`, ['csv-unknown-column x.csv:1:1']],
    [
      'a renamed column',
      'place,species,year,catch\n',
      ['csv-missing-column x.csv:1:1', 'csv-unknown-column x.csv:1:1'],
    ],
    ['columns out of order', 'species,place,year,landed\n', ['csv-column-order x.csv:1:1']],
    ['a cell too few', `${header}\nNTH,cod,2024\n`, ['csv-ragged-row x.csv:2:1']],
    ['a cell too many', `${header}\nNTH,cod,2024,1,2\n`, ['csv-ragged-row x.csv:2:1']],
    ['an empty cell', `${header}\nNTH,cod,,1\n`, ['csv-empty-cell x.csv:2:9']],
    ['a thousands mark', `${header}\nNTH,cod,2024,"1,100"\n`, ['csv-not-a-number x.csv:2:14']],
    ['a number with its unit', `${header}\nNTH,cod,2024,5 t\n`, ['csv-not-a-number x.csv:2:14']],
    ['a number in powers', `${header}\nNTH,cod,2024,1e3\n`, ['csv-not-a-number x.csv:2:14']],
    ['a number in base 16', `${header}\nNTH,cod,2024,0x1F\n`, ['csv-not-a-number x.csv:2:14']],
    ['a number in base 8', `${header}\nNTH,cod,2024,0o17\n`, ['csv-not-a-number x.csv:2:14']],
    ['a number in base 2', `${header}\nNTH,cod,2024,0b11\n`, ['csv-not-a-number x.csv:2:14']],
    ['a number without end', `${header}\nNTH,cod,2024,Infinity\n`, ['csv-not-a-number x.csv:2:14']],
    ['joined digits', `${header}\nNTH,cod,2024,1_000\n`, ['csv-not-a-number x.csv:2:14']],
    ['digits of full width', `${header}\nNTH,cod,2024,１２\n`, ['csv-not-a-number x.csv:2:14']],
    ['digits of other scripts', `${header}\nNTH,cod,2024,७०\n`, ['csv-not-a-number x.csv:2:14']],
    [
      'a number of too many digits',
      `${header}\nNTH,cod,2024,0.${'0'.repeat(50)}1\n`,
      ['csv-not-a-number x.csv:2:14'],
    ],
    ['a year that was not', `${header}\nNTH,cod,0000,1\n`, ['csv-not-a-date x.csv:2:9']],
    ['a formula', `${header}\nNTH,=1+1,2024,1\n`, ['csv-formula x.csv:2:5']],
    ['a formula after a space', `${header}\nNTH, =1+1,2024,1\n`, ['csv-formula x.csv:2:5']],
    ['a formula of full width', `${header}\nNTH,＝1+1,2024,1\n`, ['csv-formula x.csv:2:5']],
    ['a year in words', `${header}\nNTH,cod,last,1\n`, ['csv-not-a-date x.csv:2:9']],
    ['a month for a year', `${header}\nNTH,cod,2024-10,1\n`, ['csv-not-a-date x.csv:2:9']],
    [
      'a row given twice',
      `${header}\nNTH,cod,2024,1\nNTH,cod,2024,1\n`,
      ['csv-duplicate-row x.csv:3:1'],
    ],
    ['an open quotation', `${header}\nNTH,"cod,2024,1\n`, ['csv-syntax x.csv:2:1']],
    [
      'two slips',
      `${header}\nNTH,cod,x,y\n`,
      ['csv-not-a-date x.csv:2:9', 'csv-not-a-number x.csv:2:11'],
    ],
  ];
  it.each(rows)('name %s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('count a column after a quoted cell as the file has it', () => {
    expect(problemsOf(`${header}\nNTH,"cod, salted",2024,x\n`)).toEqual([
      'csv-not-a-number x.csv:2:24',
    ]);
  });

  it('name a long cell beside short ones', () => {
    expect(problemsOf(`${header}\nNTH,${'a'.repeat(5_001)},2024,1\n`)).toEqual([
      'too-large x.csv:2:1',
    ]);
  });

  it('point at the start of a row whose words fill several lines', () => {
    expect(problemsOf(`${header}\n"North\nharbour",cod,2024,x\n`)).toEqual([
      'csv-not-a-number x.csv:2:1',
    ]);
  });

  it('take rows for the same only where the whole key is', () => {
    expect(problemsOf(`${header}\n"A, B",C,2024,1\nA,"B, C",2024,1\n`)).toEqual([]);
  });

  it('leave a key that is no column to its metadata', () => {
    expect(
      problemsOf(`${header}\nNTH,cod,2024,1\nNTH,cod,2025,1\n`, { key: ['place', 'yeer'] }),
    ).toEqual([]);
  });
});
