import { describe, expect, it } from 'vitest';
import { createChartTable } from '../../src/charts/table.ts';
import { createChartView } from '../../src/charts/resolve-view.ts';
import { catches, cells, describeChart } from '../support/chart-views.ts';

/** The table as lines of text; a missing value is marked. */
function linesOf(change: object): string[] {
  const chart = describeChart(change);
  const { headings, rows } = createChartTable(
    createChartView(chart, catches, cells),
    chart,
    catches,
    cells,
  );
  return [
    headings.map(({ text, isNumber }) => (isNumber ? `${text} #` : text)).join(' | '),
    ...rows.map((row) =>
      row.map(({ text, isMissing }) => (isMissing ? `(${text})` : text)).join(' | '),
    ),
  ];
}

describe('table of a chart', () => {
  it('has one column of values without series', () => {
    expect(linesOf({ rows: { year: 2025 } })).toEqual([
      'Island | Landed (Tonnes) #',
      'North Island | 1,100',
      'EST | 900',
      'STH | 700',
    ]);
  });

  it('has one column for each series, and says where no value is stated', () => {
    expect(
      linesOf({ rows: { place: ['NTH', 'WST'] }, form: 'line', category: 'year', series: 'place' }),
    ).toEqual([
      'Year | North Island # | WST #',
      '2023 | 1,000 | 400',
      '2024 | 1,050 | 450',
      '2025 | 1,100 | (Not stated)',
    ]);
  });

  it('has one row for each of several estimates', () => {
    expect(
      linesOf({
        rows: { place: ['NTH', 'EST'], year: [2023, 2024] },
        form: 'range',
        series: 'year',
      }),
    ).toEqual([
      'Year | Island | Landed (Tonnes) #',
      '2023 | North Island | 1,000',
      '2024 | North Island | 1,050',
      '2023 | EST | 800',
      '2024 | EST | 850',
    ]);
  });

  it('keeps every one of several estimates that have no names', () => {
    const table = linesOf({ rows: { place: 'NTH' }, form: 'range' });
    expect(table.join(' ')).toContain('1,000');
    expect(table.join(' ')).toContain('1,050');
    expect(table.join(' ')).toContain('1,100');
  });
});
