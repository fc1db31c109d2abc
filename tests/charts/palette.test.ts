import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../src/charts/view.ts';
import { catches, viewOf } from '../support/chart-views.ts';
import { landings } from '../support/datasets.ts';

const pigmentsOf = (view: ChartView) => view.marks.map(({ pigment }) => pigment);
const lastYear = { rows: { year: 2025 } };
const overTime = { form: 'line', category: 'year', series: 'place' };
const ofSpecies = landings(
  ['cod', 'herring', 'plaice'].map((species) => ({
    place: species === 'cod' ? 'NTH' : 'EST',
    species,
    year: '2025',
    landed: 1,
  })),
);

describe('palette of a chart', () => {
  it('is that of the places along its axis, and graphite for those without a colour', () => {
    expect(pigmentsOf(viewOf(lastYear))).toEqual(['c-1', 'c-context', 'c-4']);
  });

  it('is that of the places that are its series, whatever its subject', () => {
    for (const subject of [[], ['EST']]) {
      const { series } = viewOf({ ...overTime, subject });
      expect(series.map(({ pigment }) => pigment)).toEqual([
        'c-1',
        'c-context',
        'c-4',
        'c-context',
      ]);
    }
  });

  it('is that of the one place that all rows are of', () => {
    const view = viewOf({ rows: { place: 'STH' }, form: 'column', category: 'year' });
    expect(pigmentsOf(view)).toEqual(['c-4', 'c-4', 'c-4']);
  });

  it('is that of the place that all numbers of the column are of', () => {
    const { columns } = catches;
    const dataset = {
      ...catches,
      columns: { ...columns, landed: { ...columns['landed']!, place: 'NTH' } },
    };
    const view = viewOf({ rows: { year: 2025 }, category: 'species', series: 'year' }, dataset);
    expect(new Set(pigmentsOf(view))).toEqual(new Set(['c-1']));
  });

  it('is that of the place that stands at each mark', () => {
    const view = viewOf({ category: 'species', label: 'place' }, ofSpecies);
    expect(view.marks.map(({ name, pigment }) => [name, pigment])).toEqual([
      ['North Island', 'c-1'],
      ['EST', 'c-context'],
      ['EST', 'c-context'],
    ]);
  });

  it('is ink where nothing is of a place, and grey beside a subject', () => {
    const view = (subject: string[]) => viewOf({ category: 'species', subject }, ofSpecies);
    expect(pigmentsOf(view([]))).toEqual(['ink', 'ink', 'ink']);
    expect(pigmentsOf(view(['herring']))).toEqual(['c-context', 'ink', 'c-context']);
    expect(view(['herring']).subjects).toEqual([1]);
  });

  it('follows a subject that YAML took for a number', () => {
    const view = viewOf({ category: 'year', subject: [2025] }, ofSpecies);
    expect(view.subjects).toEqual([0]);
  });

  it('gives series of one colour a pattern each, and every series that a key names', () => {
    const patterns = (form: string) =>
      viewOf({ ...overTime, form, rows: { place: ['NTH', 'EST', 'WST'] } }).series.map(
        ({ pattern }) => pattern,
      );
    expect(patterns('line')).toEqual([0, 0, 1]);
    expect(patterns('column')).toEqual([0, 1, 2]);
  });
});
