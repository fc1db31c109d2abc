import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../src/charts/view.ts';
import { viewOf } from '../support/chart-views.ts';
import { landings } from '../support/datasets.ts';

const pigmentsOf = (view: ChartView) => view.marks.map(({ pigment }) => pigment);
const lastYear = { rows: { year: 2025 } };
const overTime = { form: 'line', category: 'year', series: 'place' };

describe('palette of a chart', () => {
  it('is one colour without series and subject', () => {
    expect(pigmentsOf(viewOf(lastYear))).toEqual(['c-1', 'c-1', 'c-1']);
  });

  it('is a colour for each series', () => {
    expect(viewOf(overTime).series.map(({ pigment }) => pigment)).toEqual([
      'c-1',
      'c-2',
      'c-3',
      'c-4',
    ]);
  });

  it('has its accent on the subject, and grey for the rest', () => {
    expect(pigmentsOf(viewOf({ ...lastYear, subject: ['EST'] }))).toEqual([
      'c-context',
      'c-1',
      'c-context',
    ]);
  });

  it('has its accents on the series that are subjects, in their order', () => {
    const view = viewOf({ ...overTime, subject: ['STH', 'EST'] });
    expect(view.series.map(({ pigment }) => pigment)).toEqual([
      'c-context',
      'c-1',
      'c-2',
      'c-context',
    ]);
    expect(
      new Set(view.marks.filter(({ series }) => series === 0).map(({ pigment }) => pigment)),
    ).toEqual(new Set(['c-context']));
  });

  it('follows a subject that YAML took for a number', () => {
    const view = viewOf({
      rows: { place: ['NTH', 'EST'], year: [2023, 2024] },
      form: 'dumbbell',
      series: 'year',
      subject: [2024],
    });
    expect(view.series).toEqual([
      { name: '2023', pigment: 'c-context' },
      { name: '2024', pigment: 'c-1' },
    ]);
  });

  it('turns grey where colours run out', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F'].map((place) => ({
      place,
      species: 'cod',
      year: '2025',
      landed: 1,
    }));
    expect(
      viewOf({ category: 'species', series: 'place' }, landings(rows)).series.map(
        ({ pigment }) => pigment,
      ),
    ).toEqual(['c-1', 'c-2', 'c-3', 'c-4', 'c-5', 'c-context']);
  });
});
