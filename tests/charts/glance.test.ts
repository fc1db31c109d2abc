import { describe, expect, it } from 'vitest';
import { createGlance, type Glance } from '../../src/charts/glance.ts';
import { landings } from '../support/datasets.ts';
import { viewOf } from '../support/chart-views.ts';

const glanceOf = (change: object, dataset?: Parameters<typeof viewOf>[1], whole = false): Glance =>
  createGlance(viewOf(change, dataset), { whole, most: 3 });

const shares = landings([
  { place: 'NTH', species: 'cod', landed: 20 },
  { place: 'NTH', species: 'herring', landed: 70 },
  { place: 'EST', species: 'cod', landed: 60 },
  { place: 'EST', species: 'herring', landed: 5 },
]);

describe('chart at a glance', () => {
  it('draws bars against the longest, so many as fit', () => {
    const glance = glanceOf({ rows: { year: 2024 } });
    expect(glance).toMatchObject({ kind: 'bars', facing: false, whole: false });
    const rows = glance.kind === 'bars' ? glance.rows : [];
    expect(rows.map(({ bars }) => bars.map(({ from, to }) => [from, Math.round(to)]))).toEqual([
      [[0, 100]],
      [[0, 81]],
      [[0, 62]],
    ]);
    expect(rows[0]?.bars[0]?.label).toBe('within');
  });

  it('lets two shares of a whole grow from its two ends, the one giving way to the other', () => {
    const change = { series: 'species', stacked: true, max: 100 };
    const glance = glanceOf(change, shares, true);
    const rows = glance.kind === 'bars' ? glance.rows : [];
    expect(rows.map(({ bars }) => bars.map(({ from, to }) => [from, to]))).toEqual([
      [
        [0, 60],
        [95, 100],
      ],
      [
        [0, 20],
        [30, 100],
      ],
    ]);
    expect(rows[0]?.bars.map(({ label }) => label)).toEqual(['within', 'before']);
  });

  it('puts dots on a line, the lowest and the highest of each row named', () => {
    const glance = glanceOf({ form: 'dumbbell', series: 'year', rows: { year: [2023, 2025] } });
    const rows = glance.kind === 'dots' ? glance.rows : [];
    expect(rows[0]?.dots.map(({ label }) => label)).toEqual(['before', 'behind']);
    expect(rows.every(({ dots }) => dots.every(({ at }) => at >= 16 && at <= 84))).toBe(true);
  });

  it('draws a line over time, its first, last, highest and lowest values named', () => {
    const glance = glanceOf({ form: 'line', category: 'year', rows: { place: 'NTH' } });
    expect(glance).toMatchObject({ kind: 'line', ends: ['2023', '2025'] });
    const points = glance.kind === 'line' ? (glance.lines[0]?.points ?? []) : [];
    expect(points.map(({ isNamed }) => isNamed)).toEqual([true, false, true]);
    expect(points.map(({ x }) => x)).toEqual([3, 50, 97]);
  });
});
