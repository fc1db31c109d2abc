import { describe, expect, it } from 'vitest';
import { landings } from '../support/datasets.ts';
import { plainSpaces } from '../support/formatters.ts';
import { catches, viewOf } from '../support/chart-views.ts';

const lastYear = { rows: { year: 2025 } };
const overTime = { form: 'line', category: 'year', series: 'place' };

describe('view of a chart', () => {
  it('resolves rows to marks with their words', () => {
    const view = viewOf({ ...lastYear, order: 'value' });
    expect(view.categories).toEqual(['North Island', 'EST', 'STH']);
    expect(view.marks[0]).toEqual({
      category: 0,
      series: 0,
      value: 1100,
      text: '1,100',
      long: '1,100 tonnes',
      pigment: 'c-1',
    });
    expect(view.axis.ticks.map(({ text }) => text)).toEqual(['0', '500', '1,000', '1,500']);
  });

  it('leaves out rows without a number', () => {
    expect(viewOf({ rows: { place: 'WST' }, form: 'column', category: 'year' }).categories).toEqual(
      ['2023', '2024'],
    );
  });

  it('keeps the order of the file, or puts the largest first', () => {
    const rows = [
      ['A', 1],
      ['B', 3],
      ['C', 2],
    ].map(([place, landed]) => ({ place, species: 'cod', year: '2025', landed }));
    expect(viewOf({}, landings(rows)).categories).toEqual(['A', 'B', 'C']);
    expect(viewOf({ order: 'value' }, landings(rows)).categories).toEqual(['B', 'C', 'A']);
  });

  it('puts years in order whatever the file says', () => {
    const rows = [2025, 2023, 2024].map((year) => ({
      place: 'NTH',
      species: 'cod',
      year: String(year),
      landed: 1,
    }));
    for (const form of ['column', 'line', 'area']) {
      expect(viewOf({ form, category: 'year' }, landings(rows)).categories).toEqual([
        '2023',
        '2024',
        '2025',
      ]);
    }
  });

  it('names series in the reader’s words', () => {
    expect(
      viewOf({ ...overTime, rows: { place: ['NTH', 'EST'] } }).series.map(({ name }) => name),
    ).toEqual(['North Island', 'EST']);
  });

  it('stands years where they belong on the axis, and shows whole ones only', () => {
    const { positions, crossAxis } = viewOf(overTime);
    expect(positions).toEqual([2023, 2024, 2025]);
    expect([crossAxis?.min, crossAxis?.max]).toEqual([2023, 2025]);
    expect(crossAxis?.ticks.map(({ text }) => text)).toEqual(['2023', '2024', '2025']);
  });

  it('has an axis that holds the sums of stacks', () => {
    const rows = { rows: { year: [2023] }, form: 'bar', category: 'species', series: 'place' };
    expect(viewOf({ ...rows, stacked: true }).axis.max).toBe(3000);
    expect(viewOf(rows).axis.max).toBe(1000);
  });

  it('stacks areas without being told', () => {
    const view = viewOf({ ...overTime, form: 'area', rows: { year: [2023, 2024] } });
    expect([view.stacked, view.axis.max]).toEqual([true, 3000]);
  });

  it('says of a value that it is a bound, by a sign where space is short', () => {
    const qualifier = { column: 'species', cells: { cod: 'at-least' } } as const;
    const { columns } = catches;
    const bounded = {
      ...catches,
      columns: { ...columns, landed: { ...columns['landed']!, qualifier } },
    };
    const [first] = viewOf({ rows: { year: [2023] } }, bounded).marks;
    expect(plainSpaces(first?.text ?? '')).toBe('≥ 1,000');
    expect(plainSpaces(first?.long ?? '')).toBe('at least 1,000 tonnes');
  });

  it('travels as JSON', () => {
    const view = viewOf(overTime);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
